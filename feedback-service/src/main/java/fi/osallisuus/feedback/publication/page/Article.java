package fi.osallisuus.feedback.publication.page;

import fi.osallisuus.feedback.publication.PublicPublication;
import fi.osallisuus.kit.text.LocalText;
import fi.osallisuus.kit.visitor.PageWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A publication as the page shows it, in one language.
 *
 * @param lang in which its words are: Finnish, where they are not there in the reader's
 */
record Article(
    String id,
    String type,
    String lang,
    String title,
    String day,
    @Nullable String updated,
    List<String> paragraphs,
    @Nullable String link,
    List<Video> media) {

  /** A video or recording, and what to know before one follows the link. */
  record Video(String title, String url, List<String> facts) {}

  static Article of(PublicPublication p, PageWords words) {
    var there = p.languages().contains(words.lang());
    return new Article(
        p.id().toString(),
        words.get("type." + p.type()),
        there ? words.lang() : "fi",
        there ? p.title().in(words.locale()) : p.title().fi(),
        day(p.publishedOn(), words),
        p.updatedOn() == null ? null : words.get("updated", day(p.updatedOn(), words)),
        paragraphs(p.body(), there, words),
        p.link(),
        p.media().stream()
            .map(
                m ->
                    new Video(
                        m.title().in(words.locale()),
                        m.url(),
                        List.of(
                            words.get("length", Length.of(m.duration())),
                            words.get("spoken." + m.language()),
                            words.get(m.captions() ? "captions" : "noCaptions"))))
            .toList());
  }

  private static List<String> paragraphs(@Nullable LocalText body, boolean there, PageWords words) {
    return body == null
        ? List.of()
        : Arrays.stream((there ? body.in(words.locale()) : body.fi()).split("\\R\\s*\\R"))
            .map(String::strip)
            .filter(paragraph -> !paragraph.isEmpty())
            .toList();
  }

  private static String day(LocalDate day, PageWords words) {
    return day.format(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale()));
  }
}
