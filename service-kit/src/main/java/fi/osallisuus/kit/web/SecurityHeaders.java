package fi.osallisuus.kit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Puts on every answer the headers that keep browsers and caches from doing more than they should.
 */
@Singleton
class SecurityHeaders {
  /** Before every other filter, so that refusals carry the headers too. */
  static final int PRIORITY = 1000;

  /**
   * Own stylesheets, pictures and small scripts only; forms go home; nobody frames us (kiosk
   * included).
   */
  static final String PAGE_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

  void register(@Observes Filters filters) {
    filters.register(
        request -> {
          request.addHeadersEndHandler(done -> complete(request));
          request.next();
        },
        PRIORITY);
  }

  private static void complete(RoutingContext request) {
    MultiMap headers = request.response().headers();
    String type = headers.get("Content-Type");
    boolean page = type != null && type.startsWith("text/html");
    put(headers, "Content-Security-Policy", page ? PAGE_POLICY : DATA_POLICY);
    put(headers, "X-Content-Type-Options", "nosniff");
    put(headers, "X-Frame-Options", "DENY");
    // Addresses of public pages carry a code that must not leave with a link.
    put(headers, "Referrer-Policy", "no-referrer");
    put(headers, "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    put(headers, "Cross-Origin-Opener-Policy", "same-origin");
    put(headers, "Cross-Origin-Resource-Policy", "same-origin");
    // Nothing is kept unless the operation says so: a shared tablet shows no former visitor's
    // answer.
    put(headers, "Cache-Control", "no-store");
  }

  private static void put(MultiMap headers, String name, String value) {
    if (!headers.contains(name)) {
      headers.set(name, value);
    }
  }
}
