package fi.osallisuus.analytics.disclosure;

import static fi.osallisuus.analytics.disclosure.Audience.INT;
import static fi.osallisuus.analytics.disclosure.Audience.PUB;
import static fi.osallisuus.analytics.disclosure.Nature.ANSWER;
import static fi.osallisuus.analytics.disclosure.Nature.OPERATIONAL;
import static fi.osallisuus.analytics.disclosure.Nature.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The worked examples of facts 2.13 and the acceptance tests 1, 2 and 8 of the analytics design.
 */
class SuppressionTest {

  @Test
  void oneSmallCellTakesTheSmallestOtherWithIt() {
    // PROFESSIONAL 7, SELF 5, PARTNER 1, total 13 -> 7, null, null, 13
    var shown = breakdown(INT, PERSON, 7, 5, 1, 0);

    assertThat(counts(shown)).containsExactly(7L, null, null, 0L);
    assertThat(shown.total()).isEqualTo(13);
  }

  @Test
  void ofTwoEqualCellsTheFirstCodeIsTaken() {
    assertThat(counts(breakdown(INT, PERSON, 4, 6, 6))).containsExactly(null, null, 6L);
  }

  @Test
  void threeSmallCellsThatAddUpToFiveNeedNoOther() {
    assertThat(counts(breakdown(PUB, OPERATIONAL, 13, 2, 2, 1)))
        .containsExactly(13L, null, null, null);
  }

  @Test
  void hiddenCellsBelowFiveInSumTakeAThirdWithThem() {
    assertThat(counts(breakdown(PUB, PERSON, 3, 12, 25))).containsExactly(null, null, 25L);
    assertThat(counts(breakdown(PUB, PERSON, 2, 1, 30, 40))).containsExactly(null, null, null, 40L);
  }

  @Test
  void publicAnswersAreAllOrNothingAndInternalOnesNeedOnlyTheBase() {
    assertThat(counts(breakdown(PUB, ANSWER, 6, 2, 2))).containsExactly(null, null, null);
    assertThat(breakdown(PUB, ANSWER, 6, 2, 2).total()).isEqualTo(10);
    assertThat(counts(breakdown(PUB, ANSWER, 10, 8))).containsExactly(10L, 8L);
    assertThat(counts(breakdown(INT, ANSWER, 6, 2, 2))).containsExactly(6L, 2L, 2L);
  }

  @Test
  void zerosOfAHiddenAnswerDistributionAreHiddenToo() {
    assertThat(counts(breakdown(PUB, ANSWER, 9, 3, 0))).containsExactly(null, null, null);
  }

  @Test
  void belowTheBaseNothingIsShownNotEvenTheTotal() {
    for (var audience : Audience.values()) {
      var shown = breakdown(audience, PERSON, 3, 1, 0);

      assertThat(counts(shown)).containsExactly(null, null, null);
      assertThat(shown.total()).isNull();
    }
    assertThat(breakdown(INT, ANSWER, 1).total()).isNull();
    assertThat(breakdown(INT, ANSWER, 0, 0).total()).isNull();
  }

  @Test
  void internalOutcomesAreNeverSuppressed() {
    assertThat(counts(breakdown(INT, OPERATIONAL, 1, 2, 0))).containsExactly(1L, 2L, 0L);
  }

  @Test
  void everybodyInOneCategoryOfASmallBaseIsNotPublic() {
    assertThat(counts(breakdown(PUB, PERSON, 12, 0))).containsExactly(null, null);
    assertThat(counts(breakdown(INT, PERSON, 12, 0))).containsExactly(12L, 0L);
    // P4: 95 of 100 gave the same answer
    assertThat(counts(breakdown(PUB, ANSWER, 95, 5))).containsExactly(null, null);
    assertThat(counts(breakdown(PUB, ANSWER, 85, 15))).containsExactly(85L, 15L);
  }

  @Test
  void multiSelectCellsAreNotAPartition() {
    // scenario 1: themes of active experts 7, 5, 4, 3, 2
    var d = new Disclosure(Policy.FLOOR, PUB);
    var table = Table.multiSelect("T", PERSON, d.count("base", 12), cells(d, 7, 5, 4, 3, 2, 0));

    assertThat(counts(d.table(table))).containsExactly(7L, 5L, null, null, null, 0L);
  }

  @Test
  void hiddenCellsThatCanOnlyBeOnesAreWithheldWithTheirZeros() {
    // 1 + 1 + 1 + 1 + 1 = 5: hiding the five cells alone would say that each is 1 (rule 13)
    var shown = breakdown(PUB, PERSON, 1, 1, 1, 1, 1, 0);

    assertThat(counts(shown)).containsOnlyNulls();
    assertThat(shown.total()).isEqualTo(5);
  }

  @Test
  void aCrossTableLosesAsFewPeopleAsPossible() {
    var d = new Disclosure(Policy.FLOOR, PUB);
    var cells = cells(d, 12, 25, 3, 9, 31, 14, 7, 18, 22);
    var base = Linear.sum(cells.stream().map(Cell::count).toList());

    var shown = d.table(Table.cross("units by age", PERSON, base, cells, 3));

    // {A 18-29, A 65+, B 18-29, B 65+}: 38 people
    assertThat(counts(shown)).containsExactly(null, 25L, null, null, 31L, null, 7L, 18L, 22L);
    assertThat(shown.total()).isEqualTo(141);
  }

  @Test
  void theFeasibleIntervalsOfTheCrossTable() {
    var names = List.of("A18", "A65", "B18", "B65");
    var truth = Map.of("A18", 12L, "A65", 3L, "B18", 9L, "B65", 14L);
    var margins =
        List.of(
            sum("A18", "A65", 15), sum("B18", "B65", 23),
            sum("A18", "B18", 21), sum("A65", "B65", 17));
    var reader = new Possibilities(truth, margins, 20_000);

    var ranges =
        names.stream()
            .map(name -> reader.valuesOf(Linear.of(name), 100))
            .map(values -> List.of(values.first(), values.last()));

    assertThat(ranges)
        .containsExactly(List.of(0L, 15L), List.of(0L, 15L), List.of(6L, 21L), List.of(2L, 17L));
    var alone = new Possibilities(truth, List.of(Fact.exactly(Linear.of("A65"), 3)), 20_000);
    assertThat(alone.valuesOf(Linear.of("A65"), 100)).containsExactly(3L);
  }

  @Test
  void theThresholdsMayOnlyBeRaised() {
    assertThatThrownBy(() -> new Policy(3, 3, 20, 90, 10, 20_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("k may only be raised above 5 but is 3");
    assertThatThrownBy(() -> new Policy(5, 2, 20, 90, 10, 20_000))
        .hasMessageContaining("possible-values");
    assertThatThrownBy(() -> new Policy(5, 3, 19, 90, 10, 20_000))
        .hasMessageContaining("homogeneity-base");
    assertThatThrownBy(() -> new Policy(5, 3, 20, 95, 10, 20_000))
        .hasMessageContaining("homogeneity-percent");
    var raised = new Disclosure(new Policy(8, 3, 20, 90, 10, 20_000), INT);
    var cells = cells(raised, 7, 9, 20);
    assertThat(counts(raised.table(partition(PERSON, cells)))).containsExactly(null, null, 20L);
  }

  @Test
  void theReasonStandsInTheDecisionsOnly() {
    var d = new Disclosure(Policy.FLOOR, INT);
    d.table(partition(PERSON, cells(d, 7, 5, 1)));

    assertThat(d.decisions())
        .containsExactly(
            new Decision("T", "c", Rule.SMALL_CELL), new Decision("T", "b", Rule.COMPLEMENT));
  }

  private static Fact sum(String one, String other, long total) {
    return Fact.exactly(Linear.of(one).plus(Linear.of(other)), total);
  }

  static Answer.Breakdown breakdown(Audience audience, Nature nature, long... counts) {
    var d = new Disclosure(Policy.FLOOR, audience);
    return d.table(partition(nature, cells(d, counts)));
  }

  static Table partition(Nature nature, List<Cell> cells) {
    var base = Linear.sum(cells.stream().map(Cell::count).toList());
    return Table.partition("T", nature, base, cells);
  }

  static List<Cell> cells(Disclosure d, long... counts) {
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < counts.length; i++) {
      var code = String.valueOf((char) ('a' + i));
      cells.add(new Cell(code, d.count(code, counts[i])));
    }
    return cells;
  }

  static List<Long> counts(Answer.Breakdown shown) {
    return Arrays.asList(shown.parts().stream().map(Answer.Part::count).toArray(Long[]::new));
  }
}
