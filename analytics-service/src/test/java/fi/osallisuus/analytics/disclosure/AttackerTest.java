package fi.osallisuus.analytics.disclosure;

import static fi.osallisuus.analytics.disclosure.Nature.ANSWER;
import static fi.osallisuus.analytics.disclosure.Nature.OPERATIONAL;
import static fi.osallisuus.analytics.disclosure.Nature.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A reader who tries every combination of counts against what was shown, written without any of the
 * engine's arithmetic: no hidden cell may be left fewer than three values.
 */
class AttackerTest {

  /** All tables of three and four categories with small totals, in either audience. */
  @ParameterizedTest
  @EnumSource(Audience.class)
  void noBreakdownOfSmallTotalsCanBeSolved(Audience audience) {
    for (var nature : List.of(PERSON, ANSWER, OPERATIONAL)) {
      for (int total = 5; total <= 12; total++) {
        for (var counts : tables(total, 3)) {
          check(audience, nature, counts);
        }
      }
      for (int total = 5; total <= 9; total++) {
        for (var counts : tables(total, 4)) {
          check(audience, nature, counts);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void noBreakdownOfRandomTotalsCanBeSolved(Audience audience) {
    var random = new Random(17);
    for (int i = 0; i < 300; i++) {
      var counts = random.longs(3 + random.nextInt(3), 0, 9).toArray();
      if (sum(counts) >= 5) {
        check(audience, PERSON, counts);
      }
    }
  }

  /** Outcomes with every rate of the reception report: no rate may undo the breakdown. */
  @Test
  void noRateGivesAHiddenOutcomeAway() {
    var random = new Random(4);
    for (int i = 0; i < 150; i++) {
      var c = new long[] {random.nextInt(16), random.nextInt(5), random.nextInt(5)};
      long slots = c[0] + c[1] + random.nextInt(4) + 1;
      if (sum(c) < 5) {
        continue;
      }
      var d = new Disclosure(Policy.FLOOR, Audience.PUB);
      var cells = SuppressionTest.cells(d, c);
      var done = cells.get(0).count();
      var noShow = cells.get(1).count();
      var cancelled = cells.get(2).count();
      var all = done.plus(noShow).plus(cancelled);
      var shown = d.table(SuppressionTest.partition(OPERATIONAL, cells));
      var used = d.figure(percent("used", done, Linear.of(slots)));
      var filled = d.figure(percent("filled", done.plus(noShow), Linear.of(slots)));
      var missed = d.figure(percent("missed", noShow, done.plus(noShow)));
      var off = d.figure(percent("off", cancelled, all));

      Predicate<long[]> rates =
          x ->
              agrees(used, x[0], slots)
                  && agrees(filled, x[0] + x[1], slots)
                  && agrees(missed, x[1], x[0] + x[1])
                  && agrees(off, x[2], sum(x));
      assertThreeValuesLeft(shown, c, 1, rates);
    }
  }

  /** NPS and mean stand beside hidden bands: the eleven scores are tried out band by band. */
  @Test
  void npsAndMeanLeaveTheBandsOpen() {
    var random = new Random(10);
    int withheld = 0;
    for (int i = 0; i < 60; i++) {
      int n = 5 + random.nextInt(6);
      var scores = new long[11];
      random.ints(n, 0, 11).forEach(score -> scores[score]++);
      var d = new Disclosure(Policy.FLOOR, Audience.PUB);
      var counted = IntStream.range(0, 11).mapToObj(s -> d.count("s" + s, scores[s])).toList();
      var low = Linear.sum(counted.subList(0, 7));
      var middle = Linear.sum(counted.subList(7, 9));
      var high = Linear.sum(counted.subList(9, 11));
      var points =
          Linear.sum(IntStream.range(0, 11).mapToObj(s -> counted.get(s).times(s)).toList());
      var all = low.plus(middle).plus(high);
      var bands =
          d.table(
              Table.partition(
                  "bands",
                  ANSWER,
                  all,
                  List.of(new Cell("d", low), new Cell("n", middle), new Cell("p", high))));
      var stay =
          d.figures(
              List.of(
                  Figure.aboutPeople("nps", new Quotient(high.minus(low), all, 100, 0), all),
                  Figure.aboutPeople("mean", new Quotient(points, all, 1, 2), all)));
      var nps = stay.get(0).value();
      var mean = stay.get(1).value();
      withheld += nps == null ? 1 : 0;

      Predicate<long[]> possible =
          x ->
              nps == null
                  || (nps.equals(rounded(x[2] - x[0], 100, n, 0))
                      && mean.compareTo(rounded(7 * x[1] + 9 * x[2], 1, n, 2)) >= 0
                      && mean.compareTo(rounded(6 * x[0] + 8 * x[1] + 10 * x[2], 1, n, 2)) <= 0);
      assertThreeValuesLeft(
          bands,
          new long[] {total(scores, 0, 7), total(scores, 7, 9), total(scores, 9, 11)},
          0,
          possible);
    }
    assertThat(withheld).as("the rule also lets figures through").isLessThan(40);
  }

  private static void check(Audience audience, Nature nature, long[] counts) {
    var shown = SuppressionTest.breakdown(audience, nature, counts);
    boolean wholeHidden = shown.parts().stream().allMatch(part -> part.count() == null);
    // where a 0 is shown among others, a hidden cell holds at least one
    assertThreeValuesLeft(shown, counts, nature == ANSWER || wholeHidden ? 0 : 1, x -> true);
  }

  private static void assertThreeValuesLeft(
      Answer.Breakdown shown, long[] counts, int least, Predicate<long[]> others) {
    if (shown.total() == null) {
      return;
    }
    var seen = new ArrayList<Set<Long>>();
    IntStream.range(0, counts.length).forEach(i -> seen.add(new HashSet<>()));
    for (var guess : tables(shown.total().intValue(), counts.length)) {
      boolean fits =
          IntStream.range(0, counts.length)
              .allMatch(
                  i -> {
                    var count = shown.parts().get(i).count();
                    return count == null ? guess[i] >= least : guess[i] == count;
                  });
      if (fits && others.test(guess)) {
        IntStream.range(0, counts.length).forEach(i -> seen.get(i).add(guess[i]));
      }
    }
    for (int i = 0; i < counts.length; i++) {
      if (shown.parts().get(i).count() == null) {
        assertThat(seen.get(i))
            .as("cell %d of %s shown as %s", i, counts, shown)
            .hasSizeGreaterThan(2);
      }
    }
  }

  private static boolean agrees(Answer.Single shown, long numerator, long denominator) {
    var value = shown.value();
    return value == null
        || (denominator > 0 && value.equals(rounded(numerator, 100, denominator, 1)));
  }

  private static BigDecimal rounded(long numerator, long factor, long denominator, int decimals) {
    return BigDecimal.valueOf(numerator * factor)
        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
  }

  private static Figure percent(String id, Linear numerator, Linear denominator) {
    return Figure.operational(id, new Quotient(numerator, denominator, 100, 1), null);
  }

  private static long total(long[] scores, int from, int to) {
    return IntStream.range(from, to).mapToLong(i -> scores[i]).sum();
  }

  private static long sum(long[] counts) {
    return java.util.Arrays.stream(counts).sum();
  }

  private static List<long[]> tables(int total, int cells) {
    if (cells == 1) {
      return List.of(new long[] {total});
    }
    var all = new ArrayList<long[]>();
    for (int first = 0; first <= total; first++) {
      for (var rest : tables(total - first, cells - 1)) {
        var table = new long[cells];
        table[0] = first;
        System.arraycopy(rest, 0, table, 1, cells - 1);
        all.add(table);
      }
    }
    return all;
  }
}
