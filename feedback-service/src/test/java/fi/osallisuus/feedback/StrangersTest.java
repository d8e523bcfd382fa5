package fi.osallisuus.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Nobody gets in who may not, on any operation that the document has. */
@QuarkusTest
class StrangersTest extends SurveyHttp {
  @Inject Instance<StrangerSample> samples;

  @Test
  void everyOperationIsClosedToEveryStranger() {
    var strangers = Strangers.of(API + "/openapi");
    for (var sample : samples) {
      MovableClock.set(MONDAY); // A sample may have moved the clock.
      sample.prepare(strangers);
    }
    MovableClock.set(MONDAY);

    assertThat(strangers.check()).isGreaterThan(200);
  }
}
