package fi.osallisuus.kit.visitor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Codes that people type from paper: Crockford's base 32, five bits a character, without letters
 * that look alike.
 */
public final class Crockford {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int BITS = 5;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Crockford() {}

  public static String random(int length) {
    var bytes = new byte[(length * BITS + 7) / 8];
    RANDOM.nextBytes(bytes);
    return of(bytes, length);
  }

  /** The first bits of a hash as a code. */
  public static String of(byte[] bytes, int length) {
    if (bytes.length * 8 < length * BITS) {
      throw new IllegalArgumentException("Too few bits for %d characters".formatted(length));
    }
    var code = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      int value = 0;
      for (int bit = i * BITS; bit < (i + 1) * BITS; bit++) {
        value = value << 1 | bytes[bit / 8] >> 7 - bit % 8 & 1;
      }
      code.append(ALPHABET.charAt(value));
    }
    return code.toString();
  }

  /** As it is shown to be written down: 7K3M-9QXA. */
  public static String grouped(String code) {
    return code.toUpperCase(Locale.ROOT).replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-");
  }

  /** What is stored and looked up; what was typed may have capitals, gaps and mistaken o, i, l. */
  public static byte[] hash(String typed) {
    String code =
        typed
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('o', '0')
            .replace('i', '1')
            .replace('l', '1');
    try {
      return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
