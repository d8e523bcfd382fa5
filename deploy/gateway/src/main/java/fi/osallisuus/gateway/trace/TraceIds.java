package fi.osallisuus.gateway.trace;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.web.server.ServerWebExchange;

/**
 * Finds the trace that a request belongs to without thread locals, which an event loop mixes up.
 */
public final class TraceIds {

  private static final String FALLBACK = TraceIds.class.getName();

  private TraceIds() {}

  /** The trace id that problems, logs and services share. */
  public static String of(ServerWebExchange exchange) {
    return context(exchange)
        .map(TraceContext::traceId)
        .orElseGet(
            () -> (String) exchange.getAttributes().computeIfAbsent(FALLBACK, unused -> fresh()));
  }

  /** The W3C header that makes the service's span a child of the gateway's. */
  public static Optional<String> traceparent(ServerWebExchange exchange) {
    return context(exchange)
        .map(
            trace ->
                "00-%s-%s-%s"
                    .formatted(
                        trace.traceId(),
                        trace.spanId(),
                        Boolean.TRUE.equals(trace.sampled()) ? "01" : "00"));
  }

  /** An id for what fails before there is a trace. */
  public static String fresh() {
    var random = ThreadLocalRandom.current();
    return "%016x%016x".formatted(random.nextLong() | 1, random.nextLong() | 1);
  }

  private static Optional<TraceContext> context(ServerWebExchange exchange) {
    return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
        .map(observed -> observed.<TracingContext>get(TracingContext.class))
        .map(TracingContext::getSpan)
        .map(span -> span.context());
  }
}
