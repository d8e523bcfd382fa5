package fi.osallisuus.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.OpenApiContract;
import fi.osallisuus.kit.test.Strangers;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest extends SurveyHttp {
  @Test
  void theServiceAnswersAsItsDocumentSays() {
    OpenApiContract.check("feedback");
  }

  @Test
  void theExamplesOfTheEventsFitTheirSchemas() {
    EventContract.assertExamples("feedback.collection.v1");
    EventContract.assertExamples("feedback.response.v1");
  }

  @Test
  void noStrangerGetsIn() {
    String collection = planned(plan(unit()));
    String qr = channel(collection, Map.of("kind", "QR", "label", "Poster")).path("id");
    String instrument =
        coordinator()
            .get(API + "/instruments?key=PEER_RECEPTION_CLIENT")
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id");

    int cells =
        Strangers.of(API + "/openapi")
            .id("collectionId", collection)
            .id("channelId", qr)
            .id("instrumentId", instrument)
            .shared("GET " + API + "/instrument-library")
            .check();

    assertThat(cells).isGreaterThan(200);
  }
}
