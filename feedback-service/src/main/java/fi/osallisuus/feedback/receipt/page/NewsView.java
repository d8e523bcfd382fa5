package fi.osallisuus.feedback.receipt.page;

import fi.osallisuus.feedback.receipt.ReceiptNews;
import fi.osallisuus.feedback.receipt.ReceiptOutcome;
import fi.osallisuus.kit.text.LocalText;
import fi.osallisuus.kit.visitor.PageWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of one thing, in one language.
 *
 * @param lines what there is to say, a sentence each
 * @param outcomes what was decided, done or published
 */
record NewsView(
    String title, List<String> lines, @Nullable String reply, List<OutcomeView> outcomes) {

  /** One outcome: what it is and its public words, if there are any. */
  record OutcomeView(String title, @Nullable String text) {}

  static NewsView of(ReceiptNews news, PageWords words) {
    return new NewsView(
        words.get("kind." + news.kind()),
        lines(news, words),
        news.reply() == null ? null : news.reply().text(),
        news.outcomes().stream().map(outcome -> of(outcome, words)).toList());
  }

  private static List<String> lines(ReceiptNews news, PageWords words) {
    return Stream.of(
            text(news.about(), words).map(unit -> words.get("about", unit)),
            Optional.of(state(news, words)),
            day(news.receivedOn(), words).map(day -> words.get("received", day)),
            day(news.dueOn(), words).map(day -> words.get("due." + news.kind(), day)),
            Optional.ofNullable(news.reason()).map(code -> reason(code, words)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** A feature may grow a state before the page has words for it. */
  private static String state(ReceiptNews news, PageWords words) {
    return words
        .texts()
        .getOrDefault("state." + news.kind() + "." + news.state(), words.get("state.other"));
  }

  private static String reason(String code, PageWords words) {
    return words.texts().getOrDefault("reason." + code, words.get("reason.other"));
  }

  private static OutcomeView of(ReceiptOutcome outcome, PageWords words) {
    String plain = "outcome." + outcome.kind();
    String kind = words.texts().getOrDefault(plain + "." + outcome.state(), words.get(plain));
    return new OutcomeView(
        day(outcome.on(), words).map(day -> kind + " (" + day + ")").orElse(kind),
        text(outcome.text(), words).orElse(null));
  }

  private static Optional<String> text(@Nullable LocalText text, PageWords words) {
    return Optional.ofNullable(text).map(t -> t.in(words.locale()));
  }

  private static Optional<String> day(@Nullable LocalDate day, PageWords words) {
    return Optional.ofNullable(day)
        .map(
            d ->
                d.format(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(words.locale())));
  }
}
