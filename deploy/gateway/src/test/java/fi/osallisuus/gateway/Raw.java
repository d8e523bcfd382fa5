package fi.osallisuus.gateway;

import static fi.osallisuus.gateway.Suite.SUITE;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Bytes on a socket, for what no HTTP client would send. */
final class Raw {

  private Raw() {}

  /** Sends and reads until the gateway closes or is silent for two seconds. */
  static String exchange(String request) throws IOException {
    try (var socket = new Socket("127.0.0.1", SUITE.port)) {
      socket.setSoTimeout(2_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      var answer = new StringBuilder();
      var buffer = new byte[4096];
      try {
        for (int n; (n = socket.getInputStream().read(buffer)) > 0; ) {
          answer.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
        }
      } catch (java.net.SocketTimeoutException silence) {
        // a kept connection; what was read is the answer
      }
      return answer.toString();
    }
  }
}
