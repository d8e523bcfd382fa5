package fi.osallisuus.kit.problem;

import io.opentelemetry.api.trace.Span;
import java.util.UUID;

/** The trace id of the current request, as it stands in traces and log lines. */
public final class TraceId {
  private TraceId() {}

  /** Random where there is no trace, so that an answer and its log line can still be matched. */
  public static String current() {
    var context = Span.current().getSpanContext();
    return context.isValid() ? context.getTraceId() : UUID.randomUUID().toString().replace("-", "");
  }
}
