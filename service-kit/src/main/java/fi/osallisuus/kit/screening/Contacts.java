package fi.osallisuus.kit.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Contact and account data in free text: masked or moderated, never refused. */
final class Contacts {
  private static final Pattern IBAN =
      Pattern.compile("(?i)(?<![\\p{L}\\p{N}])FI\\d{2}(\\s?\\d{4}){3}\\s?\\d{2}(?!\\d)");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:+-])(\\+358|0)[\\s-]?\\d{1,3}[\\s-]?\\d{3,4}[\\s-]?\\d{3,4}(?![\\p{L}\\p{N}])");
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?i)[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63}){1,5}");

  private record Shape(Finding.Kind kind, Pattern pattern) {}

  /** In this order: an IBAN holds runs of digits that look like a phone number. */
  private static final List<Shape> SHAPES =
      List.of(
          new Shape(Finding.Kind.IBAN, IBAN),
          new Shape(Finding.Kind.EMAIL, EMAIL),
          new Shape(Finding.Kind.PHONE, PHONE));

  private Contacts() {}

  static List<Finding> find(String text) {
    var found = new ArrayList<Finding>();
    mask(text, found);
    return List.copyOf(found);
  }

  static String mask(String text) {
    return mask(text, new ArrayList<>());
  }

  private static String mask(String text, List<Finding> found) {
    String masked = text;
    for (Shape shape : SHAPES) {
      var matcher = shape.pattern.matcher(masked);
      if (matcher.find()) {
        found.add(new Finding(shape.kind));
        masked = matcher.replaceAll("***");
      }
    }
    return masked;
  }
}
