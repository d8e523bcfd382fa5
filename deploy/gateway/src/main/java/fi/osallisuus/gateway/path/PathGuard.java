package fi.osallisuus.gateway.path;

import fi.osallisuus.gateway.problem.Problem;
import fi.osallisuus.gateway.problem.Refusal;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses paths that two programs could read differently: CVE-2026-39852 lets a matrix parameter
 * walk past a path policy, and an encoded slash or dot past a route.
 */
@Component
@Order(-900)
class PathGuard implements WebFilter {

  private static final List<String> REFUSED =
      List.of(";", "\\", "//", "/./", "/../", "%3b", "%2f", "%5c", "%2e", "%25", "%00");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return ambiguous(exchange.getRequest().getURI().getRawPath())
        ? Mono.error(Problem.of(Refusal.PATH_REFUSED))
        : chain.filter(exchange);
  }

  static boolean ambiguous(String rawPath) {
    var path = rawPath.toLowerCase(Locale.ROOT);
    return path.endsWith("/.") || path.endsWith("/..") || REFUSED.stream().anyMatch(path::contains);
  }
}
