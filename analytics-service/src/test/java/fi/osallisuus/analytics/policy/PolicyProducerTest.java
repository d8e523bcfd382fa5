package fi.osallisuus.analytics.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The producer runs at the start, so what it refuses keeps the service from starting. */
class PolicyProducerTest {

  @Test
  void aLowerThresholdStopsTheStart() {
    assertThatThrownBy(() -> new PolicyProducer(withK(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("k may only be raised above 5 but is 3");
  }

  @Test
  void aHigherThresholdIsTaken() {
    assertThat(new PolicyProducer(withK(10)).policy().k()).isEqualTo(10);
  }

  private static DisclosureSettings withK(int k) {
    return new DisclosureSettings() {
      @Override
      public int k() {
        return k;
      }

      @Override
      public int possibleValues() {
        return 3;
      }

      @Override
      public int homogeneityBase() {
        return 20;
      }

      @Override
      public int homogeneityPercent() {
        return 90;
      }

      @Override
      public int personResultBase() {
        return 10;
      }

      @Override
      public int searchSteps() {
        return 20_000;
      }
    };
  }
}
