package fi.osallisuus.gateway.access;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import fi.osallisuus.gateway.caller.Caller;
import fi.osallisuus.gateway.problem.ProblemHandler;
import fi.osallisuus.gateway.trace.PathShape;
import fi.osallisuus.gateway.trace.TraceIds;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/** One line per request: what, how long, which trace; never who, a query, a code or an id. */
@Component
@Order(-1000) // outermost, so that it sees the problem that was answered
class AccessLog implements WebFilter {

  private static final Logger LOG = LoggerFactory.getLogger("access");

  private final ProblemHandler problems;

  AccessLog(ProblemHandler problems) {
    this.problems = problems;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var started = System.nanoTime();
    return chain
        .filter(exchange)
        .onErrorResume(error -> problems.handle(exchange, error))
        .doFinally(end -> log(exchange, end, System.nanoTime() - started));
  }

  private static void log(ServerWebExchange exchange, SignalType end, long nanos) {
    Route route = exchange.getAttribute(GATEWAY_ROUTE_ATTR);
    Caller caller = exchange.getAttribute(Caller.ATTRIBUTE);
    var status = exchange.getResponse().getStatusCode();
    if (isProbe(exchange, status)) {
      return;
    }
    LOG.atInfo()
        .addKeyValue("method", exchange.getRequest().getMethod().name())
        .addKeyValue("path", PathShape.of(exchange.getRequest().getURI().getRawPath()))
        .addKeyValue("route", route == null ? "none" : route.getId())
        .addKeyValue("client", caller == null ? "public" : caller.client())
        .addKeyValue("status", status == null ? 0 : status.value())
        .addKeyValue("end", end == SignalType.ON_COMPLETE ? "complete" : end.toString())
        .addKeyValue("millis", nanos / 1_000_000)
        .addKeyValue("traceId", TraceIds.of(exchange))
        .log("request");
  }

  /** Health checks and scrapes that went well would be most of the log. */
  private static boolean isProbe(ServerWebExchange exchange, @Nullable HttpStatusCode status) {
    return status != null
        && status.is2xxSuccessful()
        && exchange.getRequest().getURI().getRawPath().startsWith("/q/");
  }
}
