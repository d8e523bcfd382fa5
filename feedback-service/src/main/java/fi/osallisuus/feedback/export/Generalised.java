package fi.osallisuus.feedback.export;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Answers in which nobody stands alone by the circumstances: as long as fewer than five share week,
 * channel, language and role, as few as possible of these are left out of every row (k of facts
 * 2.13).
 */
record Generalised(List<AnswerRow> rows, List<String> leftOut) {
  static final int LEAST = 5;

  private record Step(String name, UnaryOperator<AnswerRow> without) {}

  /** The least telling first to go: analysts miss the role most. */
  private static final List<Step> STEPS =
      List.of(
          new Step(
              "week", r -> new AnswerRow(null, r.channel(), r.language(), r.role(), r.answers())),
          new Step(
              "channel", r -> new AnswerRow(r.week(), null, r.language(), r.role(), r.answers())),
          new Step(
              "language", r -> new AnswerRow(r.week(), r.channel(), null, r.role(), r.answers())),
          new Step(
              "role", r -> new AnswerRow(r.week(), r.channel(), r.language(), null, r.answers())));

  static Generalised of(List<AnswerRow> rows) {
    var steps = fewest(rows);
    return new Generalised(
        coarse(rows, steps).stream()
            // Sorted by what they say, so that the order of a file says nothing more.
            .sorted(Comparator.comparing(row -> row.circumstances() + " " + row.answers()))
            .toList(),
        steps.stream().map(Step::name).toList());
  }

  /** The fewest that must go; among equally many, those that stand first. */
  private static List<Step> fewest(List<AnswerRow> rows) {
    return IntStream.range(0, 1 << STEPS.size())
        .boxed()
        .sorted(Comparator.<Integer>comparingInt(Integer::bitCount).thenComparing(n -> n))
        .map(Generalised::chosen)
        .filter(steps -> smallest(coarse(rows, steps)) >= LEAST)
        .findFirst()
        .orElse(STEPS);
  }

  private static List<Step> chosen(int bits) {
    return IntStream.range(0, STEPS.size())
        .filter(i -> (bits >> i & 1) == 1)
        .mapToObj(STEPS::get)
        .toList();
  }

  private static List<AnswerRow> coarse(List<AnswerRow> rows, List<Step> steps) {
    return rows.stream()
        .map(
            row -> {
              var coarser = row;
              for (Step step : steps) {
                coarser = step.without().apply(coarser);
              }
              return coarser;
            })
        .toList();
  }

  private static long smallest(List<AnswerRow> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(AnswerRow::circumstances, Collectors.counting()))
        .values()
        .stream()
        .mapToLong(Long::longValue)
        .min()
        .orElse(0);
  }
}
