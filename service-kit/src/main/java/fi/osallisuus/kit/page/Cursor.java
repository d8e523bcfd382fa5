package fi.osallisuus.kit.page;

import fi.osallisuus.kit.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * An opaque position in an ordered list: the sort keys of the last row shown. The digest notices a
 * cursor that was altered; it keeps nothing secret, since any position that a caller could make up
 * is one that he may page to.
 */
public final class Cursor {
  private static final int DIGEST_BYTES = 8;
  private static final byte[] PURPOSE = "osallisuus cursor 1".getBytes(StandardCharsets.UTF_8);

  private Cursor() {}

  public static String encode(Object... keys) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      for (Object key : keys) {
        out.writeUTF(String.valueOf(key));
      }
      out.flush();
      out.write(digest(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /**
   * The keys as they were encoded; 400 CURSOR_INVALID for anything that {@link #encode} did not
   * make.
   */
  public static List<String> decode(String cursor) {
    return parse(cursor, keys -> keys);
  }

  /**
   * Decodes and converts; a key that does not convert is a foreign cursor, hence CURSOR_INVALID
   * too.
   */
  public static <T> T parse(String cursor, Function<List<String>, T> converter) {
    try {
      byte[] all = Base64.getUrlDecoder().decode(cursor);
      byte[] payload = Arrays.copyOf(all, all.length - DIGEST_BYTES);
      byte[] digest = Arrays.copyOfRange(all, payload.length, all.length);
      if (!MessageDigest.isEqual(digest, digest(payload))) {
        throw new IllegalArgumentException("digest");
      }
      return converter.apply(keys(payload));
    } catch (RuntimeException | IOException e) {
      throw Problem.badRequest(
              "CURSOR_INVALID",
              "The cursor is not one that this list gave; start from the first page.")
          .at("query/cursor");
    }
  }

  private static List<String> keys(byte[] payload) throws IOException {
    var keys = new ArrayList<String>();
    try (var in = new DataInputStream(new ByteArrayInputStream(payload))) {
      while (in.available() > 0) {
        keys.add(in.readUTF());
      }
    }
    return List.copyOf(keys);
  }

  private static byte[] digest(byte[] payload) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(PURPOSE);
      return Arrays.copyOf(sha.digest(payload), DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
