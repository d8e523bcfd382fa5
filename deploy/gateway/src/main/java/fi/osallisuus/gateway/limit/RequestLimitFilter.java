package fi.osallisuus.gateway.limit;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets a request on while its caller has some left. */
@Component
@Order(-700) // after TokenCheck, which says who the caller is
class RequestLimitFilter implements WebFilter {

  private final RequestLimits limits;

  RequestLimitFilter(RequestLimits limits) {
    this.limits = limits;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    // The management port's own paths; behind the public port they lead nowhere. A probe must be
    // answered while its address is being limited.
    if (exchange.getRequest().getURI().getRawPath().startsWith("/q/")) {
      return chain.filter(exchange);
    }
    return limits.request(exchange).then(Mono.defer(() -> chain.filter(exchange)));
  }
}
