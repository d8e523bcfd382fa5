package fi.osallisuus.verification.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One persistent HTTP/1.1 connection with next to no cost of its own, so that on a small machine
 * the load generator does not take the processor from what it measures.
 */
final class BareConnection implements AutoCloseable {

  /** Status and body of one answer. */
  record Reply(int status, String body) {}

  private final Socket socket;
  private final BufferedOutputStream out;
  private final InputStream in;
  private final String host;

  BareConnection(URI origin) throws IOException {
    socket = new Socket(origin.getHost(), origin.getPort());
    socket.setTcpNoDelay(true);
    out = new BufferedOutputStream(socket.getOutputStream(), 8192);
    in = new BufferedInputStream(socket.getInputStream(), 16384);
    host = origin.getHost() + ":" + origin.getPort();
  }

  Reply get(String path, String token) throws IOException {
    return exchange(
        "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(path, host, token));
  }

  Reply post(String path, String token, String idempotencyKey, String json) throws IOException {
    var length = json.getBytes(StandardCharsets.UTF_8).length;
    return exchange(
        ("POST %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nIdempotency-Key: %s\r\n"
                + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s")
            .formatted(path, host, token, idempotencyKey, length, json));
  }

  /** As somebody without a login at that address. */
  Reply getFrom(String address, String path) throws IOException {
    return exchange(
        "GET %s HTTP/1.1\r\nHost: %s\r\nX-Forwarded-For: %s\r\n\r\n"
            .formatted(path, host, address));
  }

  /** As somebody without a login at that address. */
  Reply postFrom(String address, String path, String json) throws IOException {
    var length = json.getBytes(StandardCharsets.UTF_8).length;
    return exchange(
        ("POST %s HTTP/1.1\r\nHost: %s\r\nX-Forwarded-For: %s\r\n"
                + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s")
            .formatted(path, host, address, length, json));
  }

  private Reply exchange(String request) throws IOException {
    out.write(request.getBytes(StandardCharsets.UTF_8));
    out.flush();
    var status = Integer.parseInt(line().split(" ", 3)[1]);
    var length = 0;
    var chunked = false;
    for (var header = line(); !header.isEmpty(); header = line()) {
      var lower = header.toLowerCase(java.util.Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).trim());
      } else if (lower.startsWith("transfer-encoding:") && lower.endsWith("chunked")) {
        chunked = true;
      }
    }
    return new Reply(status, new String(chunked ? chunks() : body(length), StandardCharsets.UTF_8));
  }

  private byte[] body(int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("answer cut short");
    }
    return bytes;
  }

  private byte[] chunks() throws IOException {
    var whole = new ByteArrayOutputStream();
    for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      whole.write(body(size));
      line();
    }
    line();
    return whole.toByteArray();
  }

  private String line() throws IOException {
    var text = new StringBuilder(64);
    for (var c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("connection closed");
      }
      if (c != '\r') {
        text.append((char) c);
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
