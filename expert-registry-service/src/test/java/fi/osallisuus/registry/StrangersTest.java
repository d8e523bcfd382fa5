package fi.osallisuus.registry;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Nobody gets in who may not, on any operation that the document has. */
@QuarkusTest
class StrangersTest extends RegistryTest {
  private static final String DAY = "2026-04-13T08:00:00Z";

  @Inject Instance<StrangerSample> samples;

  @Test
  void everyOperationIsClosedToEveryStranger() {
    var strangers = Strangers.of(BASE + "/openapi");
    for (var sample : samples) {
      at(DAY); // A sample may have moved the clock.
      sample.prepare(strangers);
    }
    at(DAY);

    assertThat(strangers.check()).isGreaterThan(700);
  }
}
