package fi.osallisuus.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Which port each part listens on; its management port (health, metrics) lies 1000 above. */
public record Ports(Map<String, Integer> byName) {
  /** The distance keeps the two apart in one glance: 8082 serves, 9082 tells how it feels. */
  private static final int MANAGEMENT = 1000;

  /**
   * Free ports are looked for below Linux' ephemeral range (from 32768), management port included.
   */
  private static final int LOWEST_FREE = 20_000;

  private static final int HIGHEST_FREE = 31_000;

  public static Ports usual() {
    var ports = new LinkedHashMap<String, Integer>();
    ports.put("gateway", 8080);
    ports.put("registry", 8081);
    ports.put("booking", 8082);
    ports.put("feedback", 8083);
    ports.put("analytics", 8084);
    ports.put("keycloak", 8180);
    ports.put("postgresql", 5532);
    ports.put("kafka", 9192);
    ports.put("kafka-controller", 9193);
    return new Ports(ports);
  }

  /** Every port of the usual set moved by the same distance. */
  public static Ports shifted(int by) {
    var ports = new LinkedHashMap<String, Integer>();
    usual().byName.forEach((name, port) -> ports.put(name, port + by));
    return new Ports(ports);
  }

  /** Ports that nobody uses now, for tests that run beside other things. */
  public static Ports free() {
    var random = new Random();
    var ports = new LinkedHashMap<String, Integer>();
    for (var name : usual().byName.keySet()) {
      int port;
      do {
        port = LOWEST_FREE + random.nextInt(HIGHEST_FREE - LOWEST_FREE);
      } while (near(ports, port) || taken(port) || taken(port + MANAGEMENT));
      ports.put(name, port);
    }
    return new Ports(ports);
  }

  /** This set with one port chosen by hand. */
  public Ports with(String name, int port) {
    if (!byName.containsKey(name)) {
      throw new Refusal(
          "There is no part '%s'; ports can be given to %s.".formatted(name, byName.keySet()));
    }
    var ports = new LinkedHashMap<>(byName);
    ports.put(name, port);
    return new Ports(ports);
  }

  public int of(String name) {
    var port = byName.get(name);
    if (port == null) {
      throw new IllegalArgumentException("No port is declared for " + name);
    }
    return port;
  }

  public int managementOf(String name) {
    return of(name) + MANAGEMENT;
  }

  private static boolean near(Map<String, Integer> chosen, int port) {
    return chosen.values().stream()
        .anyMatch(other -> other == port || Math.abs(other - port) == MANAGEMENT);
  }

  /** Taken is what refuses to be bound, on the loopback address or on all of them. */
  static boolean taken(int port) {
    return !binds(new InetSocketAddress(port))
        || !binds(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
  }

  private static boolean binds(InetSocketAddress address) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return true;
    } catch (IOException inUse) {
      return false;
    }
  }
}
