package fi.osallisuus.gateway.header;

import fi.osallisuus.gateway.problem.Problem;
import fi.osallisuus.gateway.problem.Refusal;
import org.springframework.cloud.gateway.config.GlobalCorsProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Closed to other origins until a deployment opens {@code globalcors} for one. */
@Component
@Order(-850)
class CrossOrigin implements WebFilter {

  private final boolean closed;

  CrossOrigin(GlobalCorsProperties cors) {
    this.closed = cors.getCorsConfigurations().isEmpty();
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return closed && CorsUtils.isPreFlightRequest(exchange.getRequest())
        ? Mono.error(Problem.of(Refusal.CROSS_ORIGIN_REFUSED))
        : chain.filter(exchange);
  }
}
