package fi.osallisuus.kit.screening;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The shapes in which a Finnish personal identity code (DDMMYYCZZZQ) comes, and its check
 * character.
 */
final class IdentityCode {
  private static final String CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final int UUID_LENGTH = 36;

  private static final String DATE = "(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}";

  /** With its sign, one blank allowed around it; wrong date or check character count as well. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])"
              + DATE
              + "\\s?[-+YXWVUABCDEF]\\s?\\d{3}[0-9A-FHJ-NPR-Y](?![\\p{L}\\p{N}])");

  private static final Pattern UNSIGNED =
      Pattern.compile("(?<![\\p{L}\\p{N}])" + DATE + "\\d{3}[0-9A-FHJ-NPR-Y](?![\\p{L}\\p{N}])");

  /** A blank for the sign: only a letter at the end tells it from a date and a time of day. */
  private static final Pattern SPACED =
      Pattern.compile("(?<![\\p{L}\\p{N}])" + DATE + "\\s\\d{3}[A-FHJ-NPR-Y](?![\\p{L}\\p{N}])");

  private IdentityCode() {}

  /** The gravest finding in the text, or null. */
  static Finding.@Nullable Kind find(String text) {
    if (harmless(text)) {
      return null;
    }
    String plain = normalise(text);
    if (SIGNED.matcher(plain).find() || hasCheckedSpaced(plain)) {
      return Finding.Kind.IDENTITY_CODE;
    }
    Finding.Kind found = null;
    for (Matcher m = UNSIGNED.matcher(plain); m.find(); ) {
      if (isPhone(m.group())) {
        continue; // 0401234567 has the same shape; phone numbers are common, bare codes are not.
      }
      if (isChecked(m.group())) {
        return Finding.Kind.IDENTITY_CODE;
      }
      found = Finding.Kind.POSSIBLE_IDENTITY_CODE;
    }
    return found;
  }

  private static boolean hasCheckedSpaced(String plain) {
    return SPACED
        .matcher(plain)
        .results()
        .anyMatch(m -> isChecked(m.group().replaceAll("\\s", "")));
  }

  /** Nearly every string ends here: plain ASCII with fewer than nine digits holds no code. */
  private static boolean harmless(String text) {
    if (isUuid(text)) {
      return true;
    }
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7f) {
        return false;
      }
      if (c >= '0' && c <= '9') {
        digits++;
      }
    }
    return digits < 9;
  }

  /**
   * Most texts with many digits are ids. None of their groups has room for a code: it would begin
   * at the group's beginning and needs ten or eleven characters, and the groups have eight, four
   * and twelve.
   */
  private static boolean isUuid(String text) {
    if (text.length() != UUID_LENGTH) {
      return false;
    }
    for (int i = 0; i < UUID_LENGTH; i++) {
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      char c = text.charAt(i);
      if (dash ? c != '-' : c > 'f' || Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Compatibility forms, dashes, invisible characters and foreign digits all become the plain ones.
   */
  static String normalise(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    var plain = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(c -> plain.appendCodePoint(plain(c)));
    return plain.toString();
  }

  private static int plain(int c) {
    if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
      return '-';
    }
    if (Character.isDigit(c)) {
      return '0' + Character.digit(c, 10);
    }
    return Character.isSpaceChar(c) ? ' ' : c;
  }

  /**
   * @param ten DDMMYYZZZQ
   */
  static boolean isChecked(String ten) {
    return CHECK.charAt(Integer.parseInt(ten.substring(0, 9)) % CHECK.length()) == ten.charAt(9);
  }

  private static boolean isPhone(String ten) {
    if (!Character.isDigit(ten.charAt(9))) {
      return false; // The library would read a letter as a key of the keypad.
    }
    var phones = PhoneNumberUtil.getInstance();
    try {
      return phones.isValidNumberForRegion(phones.parse(ten, "FI"), "FI");
    } catch (NumberParseException e) {
      return false;
    }
  }
}
