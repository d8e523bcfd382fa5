package fi.osallisuus.feedback.page;

import fi.osallisuus.kit.visitor.PageWords;
import java.util.Map;
import java.util.Objects;

/** The words of the survey pages. */
final class Words {
  private static final Map<String, PageWords> ALL = PageWords.read(Words.class, "survey-pages");

  private Words() {}

  static PageWords in(String lang) {
    return Objects.requireNonNull(ALL.get(lang), lang);
  }
}
