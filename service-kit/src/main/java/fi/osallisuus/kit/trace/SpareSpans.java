package fi.osallisuus.kit.trace;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Takes out of every span what may tell of a person or open something, before anybody sees it: a
 * search holds names, a path ids and codes, and an address or a browser somebody's own. The route
 * says what was asked.
 */
@Singleton
class SpareSpans implements SpanProcessor {
  private static final List<String> WITHHELD =
      List.of("url.path", "url.query", "client.address", "user_agent.original");

  @Override
  public void onStart(Context parent, ReadWriteSpan span) {
    WITHHELD.forEach(name -> span.setAttribute(name, ""));
  }

  @Override
  public boolean isStartRequired() {
    return true;
  }

  @Override
  public void onEnd(ReadableSpan span) {
    // nothing is left to do
  }

  @Override
  public boolean isEndRequired() {
    return false;
  }
}
