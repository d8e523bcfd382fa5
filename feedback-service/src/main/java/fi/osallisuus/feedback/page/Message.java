package fi.osallisuus.feedback.page;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.visitor.PageWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;

/** Something that a page has to say instead of a survey, in one language. */
record Message(String lang, String title, String text) {

  /** The same in all languages, since nobody has chosen one: the browser's first. */
  static List<Message> of(Problem problem, String first) {
    return Stream.concat(
            Stream.of(first), PageWords.LANGUAGES.stream().filter(lang -> !lang.equals(first)))
        .map(lang -> of(problem, Words.in(lang)))
        .toList();
  }

  private static Message of(Problem problem, PageWords words) {
    String key =
        switch (problem.code()) {
          case "COLLECTION_CLOSED" -> "closed";
          case "COLLECTION_NOT_OPEN_YET" -> "early";
          case "COLLECTION_PAUSED" -> "paused";
          case "QUOTA_FULL" -> "full";
          case "INVITATION_USED" -> "used";
          case "START_STAMP_INVALID" -> "stale";
          case "TOO_MANY_REQUESTS" -> "busy";
          default -> problem.status() == 404 ? "unknown" : "trouble";
        };
    String text =
        key.equals("early") ? words.get("earlyText", day(problem, words)) : words.get(key + "Text");
    return new Message(words.lang(), words.get(key + "Title"), text);
  }

  private static String day(Problem problem, PageWords words) {
    return LocalDate.parse(String.valueOf(problem.members().get("opensOn")))
        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()));
  }
}
