package fi.osallisuus.feedback.response;

import fi.osallisuus.kit.secret.KeyedHash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

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

  static String issue(KeyedHash key, UUID channelId, Instant now) {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    String body = now.getEpochSecond() + "." + ENCODER.encodeToString(bytes);
    return body + "." + seal(key, channelId, body);
  }

  /** Empty for what this service did not issue for this channel. */
  static Optional<StartStamp> read(KeyedHash key, UUID channelId, String stamp) {
    String[] parts = stamp.split("\\.", -1);
    if (parts.length != 3 || !parts[0].matches("[0-9]{1,12}")) {
      return Optional.empty();
    }
    byte[] expected =
        seal(key, channelId, parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
    if (!MessageDigest.isEqual(expected, parts[2].getBytes(StandardCharsets.UTF_8))) {
      return Optional.empty();
    }
    return Optional.of(new StartStamp(Instant.ofEpochSecond(Long.parseLong(parts[0])), parts[1]));
  }

  Instant startedAt() {
    return startedAt;
  }

  /** What is remembered of a form that was sent; it tells neither the form nor its time. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(random.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String seal(KeyedHash key, UUID channelId, String body) {
    return key.text("start-stamp/1/" + channelId, body);
  }
}
