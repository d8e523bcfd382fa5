package fi.osallisuus.gateway.route;

import fi.osallisuus.gateway.problem.ProtocolProblems;
import java.time.Duration;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;

/** What Spring's properties cannot say about the connections on both sides. */
@Configuration(proxyBeanMethods = false)
class Connections {

  /** A client that sends nothing for this long in the middle of a request is cut off. */
  private static final Duration SILENCE = Duration.ofSeconds(10);

  /** A whole request, 1 MB over a poor mobile line included, arrives within this. */
  private static final Duration REQUEST = Duration.ofSeconds(60);

  @Bean
  NettyServerCustomizer slowClients() {
    var problems = new ProtocolProblems();
    return server ->
        server
            .readTimeout(SILENCE)
            .requestTimeout(REQUEST)
            .doOnChannelInit(
                (observer, channel, address) ->
                    channel
                        .pipeline()
                        .addAfter(NettyPipeline.HttpCodec, "protocolProblems", problems));
  }

  /** Netty would send a request again when a kept connection breaks: a write could happen twice. */
  @Bean
  HttpClientCustomizer nothingTwice() {
    return client -> client.disableRetry(true);
  }
}
