package fi.osallisuus.kit.web;

import fi.osallisuus.kit.problem.ProblemAnswers;
import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;

/** Keeps the address of a refused request out of answers, traces and metrics. */
final class Refused {
  private Refused() {}

  static void mark(RoutingContext request) {
    ProblemAnswers.withholdPath(request);
    // The label under which the metrics count this request; else the raw path would be one.
    request.put("UrlPathTemplate", "/refused");
    Span.current().setAttribute("url.path", "/").setAttribute("url.query", "");
  }
}
