package fi.osallisuus.kit.ratelimit;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who really called: X-Forwarded-For is believed from this machine and the configured proxies only.
 */
@Singleton
class SourceAddress {
  private final List<IpSubnetFilterRule> proxies;

  /**
   * @param proxies networks as 10.0.0.0/8; none by default
   */
  SourceAddress(@ConfigProperty(name = "osallisuus.proxies") Optional<List<String>> proxies) {
    this.proxies = proxies.orElse(List.of()).stream().map(SourceAddress::rule).toList();
  }

  String of(HttpServerRequest request) {
    return of(request.remoteAddress().hostAddress(), request.headers().getAll("X-Forwarded-For"));
  }

  /**
   * The right-most address that no trusted proxy has: what stands left of it anyone could have
   * written.
   */
  String of(String peer, List<String> forwarded) {
    String source = peer;
    var chain = String.join(",", forwarded).split(",", -1);
    for (int i = chain.length - 1; i >= 0 && isTrusted(source); i--) {
      String next = chain[i].strip();
      if (!NetUtil.isValidIpV4Address(next) && !NetUtil.isValidIpV6Address(next)) {
        break;
      }
      source = next;
    }
    return network(source);
  }

  private boolean isTrusted(String address) {
    var parsed = parse(address);
    return parsed.isLoopbackAddress()
        || proxies.stream().anyMatch(rule -> rule.matches(new InetSocketAddress(parsed, 0)));
  }

  /** One household or phone has a whole /64 of IPv6 addresses. */
  private static String network(String address) {
    byte[] bytes = parse(address).getAddress();
    return bytes.length == 4 ? address : NetUtil.bytesToIpAddress(first64(bytes));
  }

  private static byte[] first64(byte[] bytes) {
    var network = new byte[16];
    System.arraycopy(bytes, 0, network, 0, 8);
    return network;
  }

  private static IpSubnetFilterRule rule(String network) {
    String[] parts = network.strip().split("/", 2);
    return new IpSubnetFilterRule(parts[0], Integer.parseInt(parts[1]), IpFilterRuleType.ACCEPT);
  }

  private static InetAddress parse(String address) {
    try {
      return InetAddress.getByAddress(NetUtil.createByteArrayFromIpAddressString(address));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
