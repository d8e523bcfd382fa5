package fi.osallisuus.kit.away;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
@TestProfile(KafkaAwayTest.NoKafka.class)
class KafkaAwayTest {
  @TestHTTPResource(value = "/health/ready", management = true)
  String ready;

  @TestHTTPResource(value = "/health/live", management = true)
  String live;

  @Test
  void aServiceStartsAndWorksWithoutKafka() throws SQLException {
    String id =
        given()
            .auth()
            .oauth2(Tokens.as(Roles.COORDINATOR, "17"))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .contentType("application/json")
            .body(Map.of("name", UUID.randomUUID().toString()))
            .post("/api/trial/v1/made-things")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    given().get(live).then().statusCode(200);
    given().get(ready).then().statusCode(200);
    try (var owner = SuiteResource.owner();
        var rows =
            owner
                .createStatement()
                .executeQuery("select count(*) from kit_outbox where key = '" + id + "'")) {
      rows.next();
      assertThat(rows.getInt(1)).isOne();
    }
  }

  /** Nobody listens there. */
  public static class NoKafka implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("kafka.bootstrap.servers", "localhost:1");
    }
  }
}
