package fi.osallisuus.feedback.effect.page;

import fi.osallisuus.feedback.effect.Forum;
import fi.osallisuus.feedback.effect.PlaceType;
import fi.osallisuus.kit.visitor.PageWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The words of the pages, the feed and the letters in one language, and what codes are called. */
public final class ChangeWords {
  private static final Map<String, PageWords> ALL =
      PageWords.read(ChangeWords.class, "change-pages");

  private final PageWords words;

  private ChangeWords(PageWords words) {
    this.words = words;
  }

  public static ChangeWords in(String lang) {
    return new ChangeWords(Objects.requireNonNull(ALL.get(lang), lang));
  }

  public PageWords words() {
    return words;
  }

  public Map<String, String> texts() {
    return words.texts();
  }

  public String get(String key) {
    return words.get(key);
  }

  public String get(String key, Object value) {
    return words.get(key, value);
  }

  public String place(PlaceType place) {
    return words.get("place." + place);
  }

  String forum(Forum forum) {
    return words.get("forum." + forum);
  }

  /** A theme may be newer than these words. */
  public String theme(String code) {
    return words
        .texts()
        .getOrDefault("theme." + code, code.replace('_', ' ').toLowerCase(Locale.ROOT));
  }

  String month(String month) {
    return YearMonth.parse(month)
        .format(DateTimeFormatter.ofPattern(words.get("pattern.month"), words.locale()));
  }

  String day(LocalDate day) {
    return day.format(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()));
  }
}
