package fi.osallisuus.registry;

import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the registry promises others stands in contracts/ and is what it does. */
@QuarkusTest
class ContractTest extends RegistryTest {

  @Test
  void theApiIsTheOneOfTheContract() {
    OpenApiContract.check("registry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"registry.unit.v1", "registry.expert.v1", "registry.fee-entry.v1"})
  void everyEventHasASchemaAndAnExampleThatFitsIt(String topic) {
    EventContract.assertExamples(topic);
  }
}
