package fi.osallisuus.kit.web;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.problem.ProblemAnswers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Refuses, before routing, every path that two parts of the stack could read differently
 * (CVE-2026-39852: a matrix parameter slips past path policies).
 */
@Singleton
class PathGuard {
  static final int PRIORITY = SecurityHeaders.PRIORITY - 100;

  private static final Pattern REFUSED =
      Pattern.compile(";|\\\\|%3b|%2f|%5c|%2e|%25|%00|//|/\\.{1,2}(/|$)", Pattern.CASE_INSENSITIVE);

  /** A per cent sign that is no escape makes decoders guess. */
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");

  private final ProblemAnswers answers;

  PathGuard(ProblemAnswers answers) {
    this.answers = answers;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  private void check(RoutingContext request) {
    if (refuses(rawPath(request.request().uri()))) {
      Refused.mark(request);
      answers.send(
          Problem.badRequest("PATH_REFUSED", "The path is not written in its plain form."),
          request);
    } else {
      request.next();
    }
  }

  /** The path as it was sent: nothing decoded, no query. */
  static String rawPath(String uri) {
    int end = uri.indexOf('?');
    String path = end < 0 ? uri : uri.substring(0, end);
    // The absolute form of a request target (RFC 9112, 3.2.2) has two slashes that are none of the
    // path.
    int scheme = path.startsWith("/") ? -1 : path.indexOf("://");
    int slash = scheme < 0 ? 0 : path.indexOf('/', scheme + 3);
    return slash < 0 ? "/" : path.substring(slash);
  }

  static boolean refuses(String rawPath) {
    if (isPlain(rawPath)) {
      return false;
    }
    return REFUSED.matcher(rawPath).find() || BROKEN_ESCAPE.matcher(rawPath).find();
  }

  /** Nearly every path: without any sign that one of the patterns begins with. */
  private static boolean isPlain(String path) {
    char before = ' ';
    for (int i = 0; i < path.length(); i++) {
      char sign = path.charAt(i);
      if (sign == '%'
          || sign == ';'
          || sign == '\\'
          || before == '/' && (sign == '/' || sign == '.')) {
        return false;
      }
      before = sign;
    }
    return true;
  }
}
