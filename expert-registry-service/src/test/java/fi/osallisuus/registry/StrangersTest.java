package fi.osallisuus.registry;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.test.Strangers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Nobody gets in who may not, on any operation that the document has. */
@QuarkusTest
class StrangersTest extends RegistryTest {

  @Inject Instance<StrangerSample> samples;

  @Test
  void everyOperationIsClosedToEveryStranger() {
    at("2026-04-13T08:00:00Z");
    var strangers = Strangers.of(BASE + "/openapi");
    samples.forEach(sample -> sample.prepare(strangers));

    assertThat(strangers.check()).isGreaterThan(700);
  }
}
