package fi.osallisuus.kit.visitor;

import fi.osallisuus.kit.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One language that a page is offered in. */
public record LanguageChoice(String code, String name, boolean current) {

  public static List<LanguageChoice> of(List<String> offered, String current) {
    return offered.stream()
        .map(code -> new LanguageChoice(code, PageWords.name(code), code.equals(current)))
        .toList();
  }

  /** The language that was asked for, else the browser's, if the page is offered in it. */
  public static String choose(
      List<String> offered, @Nullable String asked, @Nullable String accepted) {
    if (asked != null && offered.contains(asked)) {
      return asked;
    }
    String wished = Language.of(null, accepted).getLanguage();
    return offered.contains(wished) ? wished : offered.getFirst();
  }
}
