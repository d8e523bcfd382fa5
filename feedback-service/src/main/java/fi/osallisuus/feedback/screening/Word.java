package fi.osallisuus.feedback.screening;

import java.util.List;
import java.util.regex.Pattern;

/** A word of a text and where it stands. */
record Word(String text, int from, int to) {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}-]*(?:[:'’]\\p{Ll}{1,4})?");

  private static final String ENDS = ".!?:…-–•*";
  private static final String QUOTES = "\"'”’(";

  static List<Word> of(String text) {
    return WORD.matcher(text).results().map(m -> new Word(m.group(), m.start(), m.end())).toList();
  }

  boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether it would have its capital anyway. */
  boolean opensSentence(String whole) {
    for (int i = from - 1; i >= 0; i--) {
      char before = whole.charAt(i);
      if (before == '\n' || ENDS.indexOf(before) >= 0) {
        return true;
      }
      if (!Character.isWhitespace(before) && QUOTES.indexOf(before) < 0) {
        return false;
      }
    }
    return true;
  }
}
