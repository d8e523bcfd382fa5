package fi.osallisuus.feedback.channel;

import fi.osallisuus.kit.visitor.Crockford;
import java.util.Locale;
import java.util.Optional;

/**
 * The unguessable part of a public address: 26 characters (130 random bits), so that it can also be
 * typed from paper.
 */
public final class Code {
  /** 26 x 5 bits: the first length with the 128 bits that an unlocked door needs. */
  private static final int LENGTH = 26;

  /** Fifty bits: enough for an address that hangs on a wall anyway. */
  private static final int SHORT = 10;

  private Code() {}

  static String next() {
    return Crockford.random(LENGTH);
  }

  /** As a poster shows it: 7K3M9-QXA04. */
  static String shown(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    return upper.substring(0, SHORT / 2) + "-" + upper.substring(SHORT / 2, SHORT);
  }

  /** The short form if it is one, as it is looked up. */
  static Optional<String> isShort(String typed) {
    String plain =
        typed
            .toLowerCase(Locale.ROOT)
            .replace("-", "")
            .replace('o', '0')
            .replace('i', '1')
            .replace('l', '1');
    return Optional.of(plain).filter(code -> code.length() == SHORT);
  }

  /** What is stored and looked up. */
  public static byte[] hash(String typed) {
    return Crockford.hash(typed);
  }
}
