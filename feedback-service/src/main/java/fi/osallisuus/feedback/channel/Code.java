package fi.osallisuus.feedback.channel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The unguessable part of a public address: 26 characters of Crockford's base 32 (130 random bits),
 * without letters that look alike, so that it can also be typed from paper.
 */
public final class Code {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  /** 26 x 5 bits: the first length with the 128 bits that an unlocked door needs. */
  private static final int LENGTH = 26;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Code() {}

  static String next() {
    var code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** What is stored and looked up; what was typed may have capitals and mistaken o, i and l. */
  public static byte[] hash(String typed) {
    String code =
        typed.toLowerCase(Locale.ROOT).replace('o', '0').replace('i', '1').replace('l', '1');
    try {
      return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
