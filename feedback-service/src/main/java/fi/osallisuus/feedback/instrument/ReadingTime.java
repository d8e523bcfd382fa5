package fi.osallisuus.feedback.instrument;

import java.util.stream.Stream;

/** How long an instrument takes, for those who read slowly; told before the first question. */
public final class ReadingTime {
  /** Words a minute of a slow but fluent reader. */
  private static final double WORDS_PER_MINUTE = 110;

  /** Deciding on one choice or number, in minutes. */
  private static final double CHOICE = 8.0 / 60;

  /** Writing some words of one's own, in minutes; everybody may leave it out. */
  private static final double TEXT = 40.0 / 60;

  /** Longer than this and people stop half-way. */
  private static final int MOST_MINUTES = 15;

  private ReadingTime() {}

  /** Whole minutes, at least one. */
  public static int minutes(Definition definition) {
    double minutes =
        definition.pages().stream()
            .flatMap(page -> Stream.concat(Stream.of(page), page.children().stream()))
            .mapToDouble(ReadingTime::minutes)
            .sum();
    return (int) Math.max(1, Math.ceil(minutes));
  }

  static void check(Definition definition, GateFaults faults) {
    int minutes = minutes(definition);
    if (minutes > MOST_MINUTES) {
      faults.add(
          "/item",
          "TOO_LONG_TO_READ",
          "Answering takes some %d minutes; more than 15 is too much.".formatted(minutes));
    }
  }

  private static double minutes(Item item) {
    int words =
        words(item.text())
            + (item.help() == null ? 0 : words(item.help()))
            + item.options().stream().mapToInt(option -> words(option.text())).sum();
    double answering = item.type().worded() ? TEXT : item.asks() ? CHOICE : 0;
    return words / WORDS_PER_MINUTE + answering;
  }

  /** Finnish has the longest words and the fewest; English runs to the most. */
  private static int words(ItemText text) {
    return Math.max(count(text.fi()), count(text.in(ItemLanguage.EN)));
  }

  private static int count(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
