package fi.osallisuus.gateway.route;

import fi.osallisuus.gateway.problem.ProtocolProblems;
import java.time.Duration;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;
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
            .mapHandle(Connections::afterTheWholeRead)
            .doOnChannelInit(
                (observer, channel, address) ->
                    channel
                        .pipeline()
                        .addAfter(NettyPipeline.HttpCodec, "protocolProblems", problems));
  }

  /**
   * Answers after the event loop has handed over all that it read. Reactor Netty 1.3.6 forgets to
   * read on when a request that was waiting behind another is answered while it is still being
   * handed over, as our refusals are: the connection then serves nothing more.
   */
  private static Mono<Void> afterTheWholeRead(Mono<Void> answer, Connection connection) {
    return answer.subscribeOn(Schedulers.fromExecutor(connection.channel().eventLoop()));
  }

  /** Netty would send a request again when a kept connection breaks: a write could happen twice. */
  @Bean
  HttpClientCustomizer nothingTwice() {
    return client -> client.disableRetry(true);
  }
}
