package fi.osallisuus.analytics.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Which public figures may follow which; acceptance test 5 of the analytics design is among them.
 */
class DifferenceGuardTest {
  private final DifferenceGuard guard = new DifferenceGuard(5);

  @Test
  void fourPeopleMoreWaitAndFiveMoreDoNot() {
    assertThat(guard.allows(people(1, 14), List.of(people(1, 10)))).isFalse();
    assertThat(guard.allows(people(1, 15), List.of(people(1, 10)))).isTrue();
    assertThat(guard.allows(people(1, 10), List.of(people(1, 10)))).isTrue();
  }

  @Test
  void theCountyWithoutOneSmallUnitIsRefused() {
    // all minus one: 200 people, and 196 without unit X, would give the four of X away
    assertThat(guard.allows(people(1, 196), List.of(people(1, 200)))).isFalse();
  }

  @Test
  void aCorrectedRecordIsAPersonWhoDiffers() {
    var corrected = new HashMap<Long, Long>();
    LongStream.rangeClosed(1, 10).forEach(id -> corrected.put(id, id <= 4 ? 8L : 7L));
    assertThat(guard.allows(People.of(corrected), List.of(people(1, 10)))).isFalse();
    corrected.put(5L, 8L);
    assertThat(guard.allows(People.of(corrected), List.of(people(1, 10)))).isTrue();
  }

  @Test
  void aWholeMayNotLeaveAFewBesideItsPublishedParts() {
    var parts = List.of(people(1, 20), people(21, 40));

    assertThat(guard.allows(people(1, 43), parts)).isFalse();
    assertThat(guard.allows(people(1, 45), parts)).isTrue();
  }

  @Test
  void aPartMayNotLeaveAFewOfThePublishedWhole() {
    var shown = List.of(people(1, 43), people(1, 20));

    assertThat(guard.allows(people(21, 40), shown)).isFalse();
    assertThat(guard.allows(people(21, 38), shown)).isTrue();
  }

  private static People people(long from, long to) {
    var records = new HashMap<Long, Long>();
    LongStream.rangeClosed(from, to).forEach(id -> records.put(id, 7L));
    return People.of(records);
  }
}
