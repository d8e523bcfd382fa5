package fi.osallisuus.gateway.caller;

import fi.osallisuus.gateway.GatewaySettings;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Where a request comes from: the connection, or what our own proxies in front say of it. */
@Component
public class ClientAddress {

  private final int proxies;

  ClientAddress(GatewaySettings settings) {
    this.proxies = settings.trustedProxies();
  }

  /** The caller's address; loopback when the connection has already gone. */
  public InetAddress of(ServerWebExchange exchange) {
    var request = exchange.getRequest();
    return forwarded(request.getHeaders().getOrEmpty("X-Forwarded-For"), proxies)
        .or(() -> Optional.ofNullable(request.getRemoteAddress()).map(peer -> peer.getAddress()))
        .orElseGet(InetAddress::getLoopbackAddress);
  }

  /**
   * The entry that the outermost of our proxies wrote: as many from the end as there are proxies.
   * Whatever stands before it is the caller's invention. A name is never looked up, which would
   * hold the event loop for seconds.
   */
  static Optional<InetAddress> forwarded(List<String> headers, int proxies) {
    var entries = String.join(",", headers).split(",");
    return proxies <= 0 || entries.length < proxies
        ? Optional.empty()
        : literal(entries[entries.length - proxies].strip());
  }

  /** Some proxies add the port: {@code 203.0.113.7:4711}, {@code [2001:db8::7]:4711}. */
  private static Optional<InetAddress> literal(String entry) {
    var end = entry.startsWith("[") ? entry.indexOf(']') : entry.indexOf(':');
    var isBare = end < 0 || (end != entry.lastIndexOf(':') && entry.charAt(end) == ':');
    var address = isBare ? entry : entry.substring(entry.startsWith("[") ? 1 : 0, end);
    try {
      return Optional.of(InetAddress.ofLiteral(address));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
