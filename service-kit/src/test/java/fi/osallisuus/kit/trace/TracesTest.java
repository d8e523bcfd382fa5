package fi.osallisuus.kit.trace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Traces go to the collector that an operator names, without what tells of a person. */
@QuarkusTest
@WithTestResource(SuiteResource.class)
@TestProfile(TracesTest.Collected.class)
class TracesTest {
  private static final String PORT = "osallisuus.test.collector-port";
  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  @Test
  void aRequestIsToldOfByItsRouteAndNothingOfAPerson() throws Exception {
    var received = new LinkedBlockingQueue<String>();
    var collector = collector(received);
    try {
      var read = spans(received, "/api/trial/v1/things/me?name=Virtanen", 200);
      assertThat(read)
          .contains("trial", "/api/trial/v1/things/me", raw(TRACE))
          .doesNotContain("Virtanen", "192.0.2.77", "somebodys-browser", "Bearer", "eyJ");

      var failed = spans(received, "/p/trial/fault/bug", 500);
      assertThat(failed).contains("/fault/{kind}").doesNotContain("/fault/bug", "secret");

      var refused = spans(received, "/api/trial/v1/things/131052-308T", 422);
      assertThat(refused).doesNotContain("131052");
    } finally {
      collector.stop(0);
    }
  }

  private static String spans(LinkedBlockingQueue<String> received, String path, int status)
      throws InterruptedException {
    given()
        .auth()
        .oauth2(Tokens.as(Roles.COORDINATOR, "17"))
        .header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
        .header("X-Forwarded-For", "192.0.2.77")
        .header("User-Agent", "somebodys-browser")
        .get(path)
        .then()
        .statusCode(status);
    return String.valueOf(received.poll(20, TimeUnit.SECONDS));
  }

  private static HttpServer collector(LinkedBlockingQueue<String> received) throws IOException {
    var address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger(PORT, 0));
    var collector = HttpServer.create(address, 0);
    collector.createContext(
        "/v1/traces",
        exchange -> {
          received.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    collector.start();
    return collector;
  }

  /** As the protocol writes an id: bytes, no digits. */
  private static String raw(String hex) {
    return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
  }

  /** Names a collector on a free port, and does not let it wait. */
  public static class Collected implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "OSALLISUUS_TRACE_COLLECTOR",
          "http://localhost:" + port(),
          "quarkus.otel.exporter.otlp.traces.protocol",
          "http/protobuf",
          "quarkus.otel.bsp.schedule.delay",
          "100ms");
    }

    /** Asked for by two class loaders, found once. */
    private static String port() {
      synchronized (System.class) {
        return (String)
            System.getProperties().computeIfAbsent(PORT, name -> String.valueOf(free()));
      }
    }

    private static int free() {
      try (var socket = new ServerSocket(0)) {
        return socket.getLocalPort();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
