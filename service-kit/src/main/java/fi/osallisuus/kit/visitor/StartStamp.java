package fi.osallisuus.kit.visitor;

import fi.osallisuus.kit.secret.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Goes out with every blank form, comes back with the answers, and is kept nowhere: when the form
 * was started, signed, and a random part by which a second click is known for the same form.
 */
public final class StartStamp {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final Instant startedAt;
  private final String random;

  private StartStamp(Instant startedAt, String random) {
    this.startedAt = startedAt;
    this.random = random;
  }

  /**
   * @param form which form of this service the stamp is good for
   */
  public static String issue(KeyedHash key, String form, Instant now) {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    String body = now.getEpochSecond() + "." + ENCODER.encodeToString(bytes);
    return body + "." + seal(key, form, body);
  }

  /** Empty for what this service did not issue for this form. */
  public static Optional<StartStamp> read(KeyedHash key, String form, String stamp) {
    String[] parts = stamp.split("\\.", -1);
    if (parts.length != 3 || !parts[0].matches("[0-9]{1,12}")) {
      return Optional.empty();
    }
    byte[] expected =
        seal(key, form, parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
    if (!MessageDigest.isEqual(expected, parts[2].getBytes(StandardCharsets.UTF_8))) {
      return Optional.empty();
    }
    return Optional.of(new StartStamp(Instant.ofEpochSecond(Long.parseLong(parts[0])), parts[1]));
  }

  public Instant startedAt() {
    return startedAt;
  }

  /** What only this blank form has. */
  public String random() {
    return random;
  }

  /** What is remembered of a form that was sent; it tells neither the form nor its time. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(random.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String seal(KeyedHash key, String form, String body) {
    return key.text("start-stamp/1/" + form, body);
  }
}
