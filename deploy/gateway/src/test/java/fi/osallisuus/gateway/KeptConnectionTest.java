package fi.osallisuus.gateway;

import static fi.osallisuus.gateway.Suite.SUITE;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;

/**
 * A connection serves on after an answer given at once to what had waited behind another request,
 * as refusals are. Reactor Netty before 1.3.8 read no further then.
 */
class KeptConnectionTest {

  @Test
  void aRefusalThatWaitedBehindAServicesAnswerIsNotTheLast() throws Exception {
    try (var connection = new Kept(SUITE.port)) {
      connection.ask("/p/f/first", "/nowhere");
      connection.readUntil("NOT_FOUND");
      connection.ask("/p/f/first");

      assertThat(connection.readUntil("{\"at\"")).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void whatTheManagementPortRefusesBehindMetricsIsNotTheLast() throws Exception {
    try (var connection = new Kept(SUITE.managementPort)) {
      connection.ask("/q/metrics", "/q/env");
      connection.readUntil("/q/env");
      connection.ask("/q/health/ready");

      assertThat(connection.readUntil("{\"status\":\"UP\"")).startsWith("HTTP/1.1 200");
    }
  }

  /** One connection on which several requests are sent before the first is answered. */
  private static final class Kept implements AutoCloseable {

    private final Socket socket;

    Kept(int port) throws IOException {
      socket = new Socket("127.0.0.1", port);
      socket.setSoTimeout(5_000);
    }

    void ask(String... paths) throws IOException {
      var requests = new StringBuilder();
      for (var path : paths) {
        requests.append("GET ").append(path).append(" HTTP/1.1\r\nHost: x\r\n\r\n");
      }
      socket.getOutputStream().write(requests.toString().getBytes(US_ASCII));
    }

    /** Reads to the end of the JSON object in which the mark stands. */
    String readUntil(String mark) throws IOException {
      var text = new StringBuilder();
      while (text.indexOf(mark) < 0 || text.charAt(text.length() - 1) != '}') {
        var next = socket.getInputStream().read();
        if (next < 0) {
          throw new EOFException(text.toString());
        }
        text.append((char) next);
      }
      return text.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
