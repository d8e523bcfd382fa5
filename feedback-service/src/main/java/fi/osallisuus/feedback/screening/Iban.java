package fi.osallisuus.feedback.screening;

import java.math.BigInteger;
import java.util.Locale;

/** Tells account numbers from other runs of letters and digits by their check digits. */
final class Iban {
  private static final BigInteger MODULUS = BigInteger.valueOf(97);
  private static final int FINNISH_LENGTH = 18;
  private static final int SHORTEST = 15;

  private Iban() {}

  /** A Finnish one counts also when it was mistyped: its shape alone is telling. */
  static boolean looksTrue(String typed) {
    String iban = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (iban.startsWith("FI") && iban.length() == FINNISH_LENGTH) {
      return true;
    }
    return iban.length() >= SHORTEST && checked(iban);
  }

  private static boolean checked(String iban) {
    var digits = new StringBuilder();
    (iban.substring(4) + iban.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, Character.MAX_RADIX)));
    return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
  }
}
