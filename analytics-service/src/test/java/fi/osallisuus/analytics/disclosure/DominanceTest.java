package fi.osallisuus.analytics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whose money a sum is; acceptance test 7 of the analytics design is among them. */
class DominanceTest {

  @Test
  void onePersonWithMostOfItDominates() {
    var contributions = new ArrayList<>(money(60_000, 5_000, 4_000));
    contributions.addAll(Collections.nCopies(17, BigDecimal.valueOf(1_000)));

    assertThat(Dominance.in(contributions)).isTrue();
    assertThat(Dominance.in(money(561))).isTrue();
  }

  @Test
  void twoPeopleWithThreeQuartersDominate() {
    assertThat(Dominance.in(money(40, 36, 12, 12))).isTrue();
    assertThat(Dominance.in(money(40, 35, 13, 12))).isFalse();
  }

  @Test
  void evenSharesAndNothingAtAllDoNot() {
    assertThat(Dominance.in(money(10, 10, 10, 10, 10))).isFalse();
    assertThat(Dominance.in(List.of())).isFalse();
  }

  private static List<BigDecimal> money(long... amounts) {
    return LongStream.of(amounts).mapToObj(BigDecimal::valueOf).toList();
  }
}
