package fi.osallisuus.registry;

import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the registry promises others stands in contracts/ and is what it does. */
@QuarkusTest
class ContractTest extends RegistryTest {

  @Test
  void theApiIsTheOneOfTheContract() {
    OpenApiContract.check("registry");
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyEventHasASchemaAndAnExampleThatFitsIt(String topic) {
    EventContract.assertExamples(topic);
  }

  static List<String> topics() {
    return EventContract.topicsOf("registry");
  }
}
