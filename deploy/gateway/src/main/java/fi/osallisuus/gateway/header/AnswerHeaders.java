package fi.osallisuus.gateway.header;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import fi.osallisuus.gateway.GatewaySettings;
import java.net.URI;
import java.util.Locale;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** What leaves a service towards the public: nothing of its software, its address or its CORS. */
@Component
class AnswerHeaders implements HttpHeadersFilter {

  private final String publicUrl;

  AnswerHeaders(GatewaySettings settings) {
    this.publicUrl = settings.publicUrl().toString().replaceAll("/+$", "");
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
    Route route = exchange.getAttribute(GATEWAY_ROUTE_ATTR);
    var location = given.getFirst(HttpHeaders.LOCATION);
    if (route != null && location != null) {
      headers.set(HttpHeaders.LOCATION, publicly(location, route.getUri()));
    }
    return headers;
  }

  /** A service that names itself in a Location is named by the public origin instead. */
  private String publicly(String location, URI service) {
    var internal = service.getScheme() + "://" + service.getAuthority();
    return location.startsWith(internal + "/")
        ? publicUrl + location.substring(internal.length())
        : location;
  }

  private static boolean passes(String name) {
    return !name.equals("server")
        && !name.equals("x-powered-by")
        && !name.startsWith("access-control-");
  }

  @Override
  public boolean supports(Type type) {
    return type == Type.RESPONSE;
  }
}
