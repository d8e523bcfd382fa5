package fi.osallisuus.feedback;

import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest extends SurveyHttp {
  @Test
  void theServiceAnswersAsItsDocumentSays() {
    OpenApiContract.check("feedback");
  }

  @Test
  void theExamplesOfTheEventsFitTheirSchemas() {
    EventContract.topicsOf("feedback").forEach(EventContract::assertExamples);
  }
}
