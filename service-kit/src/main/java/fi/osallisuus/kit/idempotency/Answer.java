package fi.osallisuus.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An answer as the caller got it: status, headers and the bytes of the body. */
record Answer(int status, Map<String, String> headers, byte[] body) {

  /** What a resource method returned, written as the framework writes it. */
  static Answer of(@Nullable Object result, Method method, ObjectMapper json) {
    return switch (result) {
      case null -> new Answer(status(method, 204), Map.of(), new byte[0]);
      case RestResponse<?> response ->
          new Answer(
              response.getStatus(),
              headers(response.getStringHeaders()),
              bytes(response.getEntity(), json));
      case Response response ->
          new Answer(
              response.getStatus(),
              headers(response.getStringHeaders()),
              bytes(response.getEntity(), json));
      default -> new Answer(status(method, 200), Map.of(), bytes(result, json));
    };
  }

  boolean isRefusal() {
    return status >= 400;
  }

  byte[] toBytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeShort(status);
      out.writeShort(headers.size());
      for (var header : headers.entrySet()) {
        out.writeUTF(header.getKey());
        out.writeUTF(header.getValue());
      }
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Answer fromBytes(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int status = in.readShort();
      var headers = new LinkedHashMap<String, String>();
      for (int left = in.readShort(); left > 0; left--) {
        headers.put(in.readUTF(), in.readUTF());
      }
      return new Answer(status, headers, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> headers(MultivaluedMap<String, String> given) {
    var headers = new LinkedHashMap<String, String>();
    given.forEach((name, values) -> headers.put(name, values.getLast()));
    return headers;
  }

  private static byte[] bytes(@Nullable Object entity, ObjectMapper json) {
    try {
      return switch (entity) {
        case null -> new byte[0];
        case byte[] bytes -> bytes;
        case String text -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        default -> json.writeValueAsBytes(entity);
      };
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The answer cannot be written as JSON", e);
    }
  }

  private static int status(Method method, int usual) {
    var given = method.getAnnotation(ResponseStatus.class);
    return given == null ? usual : given.value();
  }
}
