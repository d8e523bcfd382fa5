package fi.osallisuus.booking;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Nobody gets in who may not, on any operation that the document has. */
@QuarkusTest
class StrangersTest extends BookingTest {
  @Inject Instance<StrangerSample> samples;

  @Test
  void everyOperationIsClosedToEveryStranger() {
    var strangers = Strangers.of(World.API + "/openapi");
    samples.forEach(sample -> sample.prepare(strangers));

    assertThat(strangers.check()).isGreaterThan(500);
  }
}
