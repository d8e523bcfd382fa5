package fi.osallisuus.kit.web;

import fi.osallisuus.kit.problem.ProblemAnswers;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;

/** Keeps the address of a refused request out of answers and metrics. */
final class Refused {
  private Refused() {}

  static void mark(RoutingContext request) {
    ProblemAnswers.withholdPath(request);
    label(request);
  }

  /** Without a route the metrics would count every raw path as a series of its own. */
  static void label(RoutingContext request) {
    // The key that the metrics extension looks for on the request's own context.
    ((HttpServerRequestInternal) request.request())
        .context()
        .putLocal("UrlPathTemplate", "/refused");
  }
}
