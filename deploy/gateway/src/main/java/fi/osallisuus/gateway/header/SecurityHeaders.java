package fi.osallisuus.gateway.header;

import fi.osallisuus.gateway.GatewaySettings;
import java.net.URI;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells browsers what a page of ours may do; a service that is stricter keeps its own words. */
@Component
@Order(-950) // before the guards, so that refusals carry them too
class SecurityHeaders implements WebFilter {

  private static final String CSP = "Content-Security-Policy";
  private static final String DATA = "default-src 'none'; frame-ancestors 'none'";
  private static final String PAGE =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private final boolean https;
  private final String portal;

  SecurityHeaders(GatewaySettings settings) {
    this.https = "https".equals(settings.publicUrl().getScheme());
    // Swagger UI sets style attributes, and fetches its token from Keycloak.
    this.portal =
        PAGE
            + "; style-src 'self' 'unsafe-inline'; connect-src 'self' "
            + origin(settings.oidc().issuer());
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    var response = exchange.getResponse();
    var path = exchange.getRequest().getURI().getRawPath();
    response.beforeCommit(
        () -> {
          write(response.getHeaders(), path);
          return Mono.empty();
        });
    return chain.filter(exchange);
  }

  private void write(HttpHeaders headers, String path) {
    if (!headers.containsHeader(CSP)) {
      headers.set(CSP, policy(path));
    }
    if (!headers.containsHeader("Referrer-Policy")) {
      headers.set("Referrer-Policy", "no-referrer"); // codes stand in the paths of public pages
    }
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY"); // for browsers that do not know frame-ancestors
    if (!path.startsWith("/portal")) {
      // The portal's sign-in window hands its code back to the page that opened it.
      headers.set("Cross-Origin-Opener-Policy", "same-origin");
    }
    headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (https) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  private String policy(String path) {
    if (path.startsWith("/portal")) {
      return portal;
    }
    return path.equals("/") || path.startsWith("/p/") || path.startsWith("/page/") ? PAGE : DATA;
  }

  private static String origin(URI uri) {
    return uri.getScheme() + "://" + uri.getAuthority();
  }
}
