package fi.osallisuus.kit.secret;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service's own key, which no other service has and no database holds. */
@Singleton
public class DataKey {
  private final byte[] key;

  DataKey(@ConfigProperty(name = "osallisuus.data-key") String base64) {
    this.key = decode(base64, "OSALLISUUS_DATA_KEY");
  }

  /** For wrapping other keys: AES-256 takes as many bytes and no more. */
  public byte[] wrapping() {
    return Arrays.copyOf(key, AesGcm.KEY_BYTES);
  }

  public KeyedHash hash() {
    return new KeyedHash(key);
  }

  /** Base64 of at least 32 bytes; a shorter key stops the start. */
  static byte[] decode(String base64, String setting) {
    var bytes = Base64.getDecoder().decode(base64);
    if (bytes.length < AesGcm.KEY_BYTES) {
      throw new IllegalStateException(setting + " is shorter than 32 bytes");
    }
    return bytes;
  }
}
