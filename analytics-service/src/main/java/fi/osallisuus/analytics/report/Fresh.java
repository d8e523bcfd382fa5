package fi.osallisuus.analytics.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes an answer once and names it by its content, so that a reader need not fetch it again. */
@Singleton
public class Fresh {

  /** The bytes of an answer and the tag that stands for exactly these bytes. */
  public record Tagged(byte[] body, String tag) {}

  private final ObjectMapper json;

  Fresh(ObjectMapper json) {
    this.json = json;
  }

  public Tagged tagged(Object view) {
    var body = written(view);
    // half the checksum tells answers apart as well and keeps the header short
    return new Tagged(body, checksum(body).substring(0, 32));
  }

  /** The bytes of an answer; the same answer has the same bytes. */
  public byte[] written(Object view) {
    try {
      return json.writeValueAsBytes(view);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An answer cannot be written", e);
    }
  }

  /** SHA-256 in hexadecimal. */
  public static String checksum(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
