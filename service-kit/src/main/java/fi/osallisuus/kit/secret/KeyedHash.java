package fi.osallisuus.kit.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Recognises a text without keeping it. With a key, because the hash of an address or an account
 * alone is found by trying them all.
 */
public final class KeyedHash {
  private static final String ALGORITHM = "HmacSHA256";
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final SecretKeySpec key;

  public KeyedHash(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /**
   * @param purpose keeps the hashes of one use apart from those of another
   */
  public byte[] bytes(String purpose, String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(purpose.getBytes(UTF_8));
      // Keeps "ab" + "c" apart from "a" + "bc".
      mac.update((byte) 0);
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same as 43 characters that may stand in a URL. */
  public String text(String purpose, String text) {
    return ENCODER.encodeToString(bytes(purpose, text));
  }
}
