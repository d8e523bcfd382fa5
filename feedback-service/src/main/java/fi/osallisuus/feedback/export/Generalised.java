package fi.osallisuus.feedback.export;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Answers in which nobody stands alone by the circumstances: as long as fewer than five share week,
 * channel, language and role, the finest of these is left out of every row (k of facts 2.13).
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
    var left = new java.util.ArrayList<String>();
    var coarse = rows;
    for (Step step : STEPS) {
      if (smallest(coarse) >= LEAST) {
        break;
      }
      coarse = coarse.stream().map(step.without()).toList();
      left.add(step.name());
    }
    // Sorted by what they say, so that the order of a file says nothing more.
    return new Generalised(
        coarse.stream()
            .sorted(java.util.Comparator.comparing(row -> row.circumstances() + "" + row.answers()))
            .toList(),
        List.copyOf(left));
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
