package fi.osallisuus.gateway.caller;

import fi.osallisuus.gateway.GatewaySettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.springframework.cloud.gateway.support.ipresolver.RemoteAddressResolver;
import org.springframework.cloud.gateway.support.ipresolver.XForwardedRemoteAddressResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Where a request comes from: the connection, or what our own proxies in front say of it. */
@Component
public class ClientAddress {

  private final RemoteAddressResolver resolver;

  ClientAddress(GatewaySettings settings) {
    this.resolver =
        settings.trustedProxies() > 0
            ? XForwardedRemoteAddressResolver.maxTrustedIndex(settings.trustedProxies())
            : new RemoteAddressResolver() {};
  }

  /** The caller's address; loopback when the connection has already gone. */
  public InetAddress of(ServerWebExchange exchange) {
    InetSocketAddress socket = resolver.resolve(exchange);
    return socket == null || socket.getAddress() == null
        ? InetAddress.getLoopbackAddress()
        : socket.getAddress();
  }
}
