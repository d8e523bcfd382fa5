package fi.osallisuus.booking.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * The facade is described like everything else, in FHIR's media type, and its examples are FHIR.
 */
@QuarkusTest
class FhirDocumentTest extends BookingTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyOperationHasAnExampleInFhirAndTellsProblemsAsOutcomes() throws IOException {
    var document =
        JSON.readTree(
            RestAssured.given().accept("application/json").get(World.API + "/openapi").asString());

    int operations = 0;
    for (var path : document.path("paths").properties()) {
      if (path.getKey().startsWith(FhirCalls.FHIR) && !path.getKey().contains("/sites/")) {
        for (var operation : path.getValue().properties()) {
          operations++;
          check(document, path.getKey() + " " + operation.getKey(), operation.getValue());
        }
      }
    }
    assertThat(operations).isGreaterThan(20);
  }

  @Test
  void theExamplesAreWhatTheValidatorTakes() throws IOException {
    var examples = JSON.readTree(getClass().getResourceAsStream("/fhir/examples.json"));

    for (String kind : new String[] {"answers", "requests"}) {
      for (var example : examples.path(kind).properties()) {
        if (example.getValue().has("resourceType")) {
          Hapi.valid(example.getValue().toString());
        }
      }
    }
    Hapi.valid(examples.path("outcome").toString());
  }

  private static void check(JsonNode document, String name, JsonNode operation) {
    var success = operation.path("responses").path("200").path("content");
    assertThat(success.fieldNames()).toIterable().as(name).containsExactly("application/fhir+json");
    assertThat(success.path("application/fhir+json").path("example").has("resourceType"))
        .as(name)
        .isTrue();
    var refused = operation.path("responses").path("400").path("$ref").asText();
    assertThat(refused).as(name).isEqualTo("#/components/responses/Outcome400");
    assertThat(
            document
                .at(refused.substring(1))
                .at("/content/application~1fhir+json/example/resourceType")
                .asText())
        .isEqualTo("OperationOutcome");
    if (operation.has("requestBody")) {
      assertThat(operation.path("requestBody").path("content").toString())
          .as(name)
          .contains("\"example\"");
    }
  }
}
