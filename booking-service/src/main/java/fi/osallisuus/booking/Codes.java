package fi.osallisuus.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/** Codes that people carry instead of a login: random, easy to read aloud, kept only as a hash. */
public final class Codes {
  /** Crockford's alphabet: no I, L, O, U, which are misheard or misread. */
  private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

  /** 80 bits in four groups of four: more than anyone can guess, short enough for a paper slip. */
  private static final int CODE_LENGTH = 16;

  /** 130 bits: stands on posters, names a site and its county, opens nothing by itself. */
  private static final int LINK_LENGTH = 26;

  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  /** A booking or referral code, e.g. 7Q2M-0K5X-9TBC-41WD; shown once. */
  public static String code() {
    var code = new StringBuilder(random(CODE_LENGTH));
    for (int at = CODE_LENGTH - GROUP; at > 0; at -= GROUP) {
      code.insert(at, '-');
    }
    return code.toString();
  }

  public static String link() {
    return random(LINK_LENGTH).toLowerCase(Locale.ROOT);
  }

  /** As stored; blanks, hyphens, case and the letters that look like digits do not matter. */
  public static byte[] hash(String code) {
    var plain =
        code.replaceAll("[\\s-]", "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    try {
      return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String random(int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET[RANDOM.nextInt(ALPHABET.length)]);
    }
    return text.toString();
  }
}
