package fi.osallisuus.feedback.effect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource({"5, 5", "9, 5", "10, 10", "49, 20", "50, 50", "999, 500", "12345, 1000"})
  void residentsReadTheStepThatIsReached(int voices, int told) {
    assertThat(Rounding.atLeast(voices)).isEqualTo(told);
  }

  @Test
  void belowFiveNothingIsTold() {
    assertThat(Rounding.atLeast(4)).isNull();
    assertThat(Rounding.atLeast(0)).isNull();
  }
}
