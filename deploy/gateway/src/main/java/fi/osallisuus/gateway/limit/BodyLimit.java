package fi.osallisuus.gateway.limit;

import fi.osallisuus.gateway.GatewaySettings;
import fi.osallisuus.gateway.problem.Problem;
import fi.osallisuus.gateway.problem.Refusal;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies that are too large, whether the client says the size or sends chunks; Spring Cloud
 * Gateway's own RequestSize sees only the former and answers without a problem.
 */
@Component
@Order(-600)
class BodyLimit implements WebFilter {

  private final long max;

  BodyLimit(GatewaySettings settings) {
    this.max = settings.maxBody().toBytes();
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var headers = exchange.getRequest().getHeaders();
    var length = headers.getContentLength();
    if (length > max) {
      return Mono.error(Problem.of(Refusal.PAYLOAD_TOO_LARGE));
    }
    if (length >= 0 || !headers.containsHeader("Transfer-Encoding")) {
      return chain.filter(exchange);
    }
    var counted =
        new ServerHttpRequestDecorator(exchange.getRequest()) {
          @Override
          public Flux<DataBuffer> getBody() {
            return counted(super.getBody());
          }
        };
    return chain.filter(exchange.mutate().request(counted).build());
  }

  private Flux<DataBuffer> counted(Flux<DataBuffer> body) {
    var seen = new AtomicLong();
    return body.handle(
        (buffer, sink) -> {
          if (seen.addAndGet(buffer.readableByteCount()) <= max) {
            sink.next(buffer);
          } else {
            DataBufferUtils.release(buffer);
            sink.error(Problem.of(Refusal.PAYLOAD_TOO_LARGE));
          }
        });
  }
}
