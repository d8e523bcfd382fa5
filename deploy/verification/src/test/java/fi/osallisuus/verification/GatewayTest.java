package fi.osallisuus.verification;

import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.local.scenario.Await;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** TEST_PLAN G: the one origin, as regional systems, administrators and intruders meet it. */
class GatewayTest {
  private final Suite suite = Suite.running();

  @Test
  void aRegionalSystemReadsItsOwnCountyWithClientCredentials() {
    var pilot = Fresh.reception(suite);
    var system = suite.anyone().asRegionalSystem();

    var free =
        system
            .get(
                "/api/booking/v1/availability?unitId=%s&from=%s&to=%s"
                    .formatted(pilot.team(), pilot.date(), pilot.date()))
            .expect(200);

    assertThat(free.body().path("items").size()).isEqualTo(5);
    system.get("/api/registry/v1/experts").expect(403);
  }

  @Test
  void everyServiceShowsItsContract() {
    for (var service : new String[] {"registry", "booking", "feedback", "analytics"}) {
      var document = suite.anyone().get("/api/" + service + "/v1/openapi?format=json").expect(200);

      assertThat(document.body().path("paths").size()).isGreaterThan(5);
    }
  }

  @Test
  void crookedPathsAndInnerPagesAreRefused() {
    suite.anyone().get("/api/booking/v1/receptions;x=1").refused(400, "PATH_REFUSED");
    suite.anyone().get("/api/booking/v1/%2e%2e/receptions").refused(400, "PATH_REFUSED");
    suite.anyone().get("/q/metrics").expect(404);
    suite.anyone().get("/q/health/ready").expect(404);
  }

  @Test
  void aServiceThatIsDownIsAProblemAtOnceAndComesBack() {
    suite.stack.stop("feedback");
    var coordinator = suite.as("coordinator17");

    var began = Instant.now();
    var down = coordinator.once("GET", "/api/feedback/v1/collections", null, Map.of()).expect(503);

    assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5));
    assertThat(down.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(down.headers().firstValue("Retry-After")).isPresent();
    coordinator.get("/api/booking/v1/receptions").expect(200);
    suite.stack.restart("feedback");
    Await.until(
        () -> coordinator.get("/api/feedback/v1/collections"), answer -> answer.status() == 200);
  }

  @Test
  void noticesOfChangedFiguresPassThroughWhileTheyHappen() throws Exception {
    var pilot = Fresh.reception(suite);
    var request =
        HttpRequest.newBuilder(suite.running.gateway().resolve("/api/analytics/v1/stream"))
            .header("Authorization", "Bearer " + suite.as("analyst17").token())
            .header("Accept", "text/event-stream")
            .build();

    try (var http = HttpClient.newHttpClient()) {
      var stream = http.send(request, BodyHandlers.ofLines());
      assertThat(stream.statusCode()).isEqualTo(200);
      suite
          .as("professional17")
          .post(Fresh.APPOINTMENTS, pilot.appointmentAt(pilot.firstSlot()))
          .expect(201);

      var heard = stream.body().filter(line -> line.contains(pilot.team())).findFirst();

      assertThat(heard).isPresent();
      http.shutdownNow();
    }
  }

  @Test
  void aWriteThatBreaksTheContractIsRefusedBeforeTheService() {
    suite.as("coordinator17").post("/api/booking/v1/receptions", Map.of("date", 17)).expect(400);
  }
}
