package fi.osallisuus.gateway.header;

import fi.osallisuus.gateway.GatewaySettings;
import fi.osallisuus.gateway.caller.ClientAddress;
import fi.osallisuus.gateway.trace.TraceIds;
import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** What a service gets to see: no header that claims who or where somebody is, except ours. */
@Component
class ServiceHeaders implements HttpHeadersFilter, Ordered {

  /** Of all X- headers only these say nothing about identity or origin. */
  private static final Set<String> HARMLESS = Set.of("x-request-id", "x-requested-with");

  private static final Set<String> REFUSED =
      Set.of(
          "forwarded",
          "via",
          "true-client-ip",
          "cf-connecting-ip",
          "client-ip",
          "remote-user",
          "proxy-authorization",
          "baggage",
          "traceparent");

  private final ClientAddress addresses;
  private final String scheme;
  private final String host;

  ServiceHeaders(GatewaySettings settings, ClientAddress addresses) {
    this.addresses = addresses;
    this.scheme = settings.publicUrl().getScheme();
    this.host = settings.publicUrl().getAuthority();
  }

  @Override
  public HttpHeaders filter(HttpHeaders given, ServerWebExchange exchange) {
    var headers = new HttpHeaders();
    given.forEach(
        (name, values) -> {
          if (passes(name.toLowerCase(Locale.ROOT))) {
            headers.put(name, values);
          }
        });
    headers.set("X-Forwarded-For", addresses.of(exchange).getHostAddress());
    headers.set("X-Forwarded-Proto", scheme);
    headers.set("X-Forwarded-Host", host);
    TraceIds.traceparent(exchange).ifPresent(parent -> headers.set("traceparent", parent));
    return headers;
  }

  private static boolean passes(String name) {
    // CloudEvents headers belong on Kafka; underscores turn into dashes in some servers.
    return (!name.startsWith("x-") || HARMLESS.contains(name))
        && !REFUSED.contains(name)
        && !name.startsWith("ce-")
        && name.indexOf('_') < 0;
  }

  @Override
  public boolean supports(Type type) {
    return type == Type.REQUEST;
  }

  @Override
  public int getOrder() {
    return Ordered
        .LOWEST_PRECEDENCE; // after Spring Cloud Gateway's own, so that nothing is added back
  }
}
