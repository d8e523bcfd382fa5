package fi.osallisuus.kit.away;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseAwayTest.OverTheWire.class)
class DatabaseAwayTest {
  // The resource and the test may live in different class loaders, so the wire answers to a
  // command.
  private static final String COMMAND = "osallisuus.test.wire";

  @TestHTTPResource(value = "/health/ready", management = true)
  String ready;

  @TestHTTPResource(value = "/health/live", management = true)
  String live;

  @BeforeEach
  void mended() throws InterruptedException {
    command("mend");
    make().then().statusCode(201);
  }

  @Test
  void aCutDatabaseIsAQuickRefusalAndComesBackByItself() throws InterruptedException {
    command("cut");
    for (int i = 0; i < 5; i++) {
      var start = Instant.now();
      refusal(make());
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
    }
    given().get(live).then().statusCode(200);
    given().get(ready).then().statusCode(503);

    command("mend");
    var back = Instant.now();
    var answer = make();
    while (answer.statusCode() != 201) {
      refusal(answer);
      assertThat(Duration.between(back, Instant.now())).isLessThan(Duration.ofSeconds(10));
      answer = make();
    }

    System.out.printf(
        "first success after the database is back: %d ms%n",
        Duration.between(back, Instant.now()).toMillis());
    given().get(ready).then().statusCode(200);
    KafkaEvents.await("trial.thing.v1", answer.path("id"), 1);
  }

  @Test
  void aSilentDatabaseHoldsNobodyLong() throws InterruptedException {
    command("silent");
    var start = Instant.now();
    refusal(make());

    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
    command("cut");
  }

  private static void refusal(Response answer) {
    answer
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("code", is("UNAVAILABLE"));
    assertThat(answer.asString()).doesNotContain("Exception", "SQL", "localhost");
  }

  private static Response make() {
    return given()
        .auth()
        .oauth2(Tokens.as(Roles.COORDINATOR, "17"))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body(Map.of("name", UUID.randomUUID().toString()))
        .post("/api/trial/v1/made-things");
  }

  private static void command(String word) throws InterruptedException {
    System.setProperty(COMMAND, word);
    while (System.getProperty(COMMAND) != null) {
      Thread.sleep(10);
    }
  }

  /** The usual suite, with a wire between the service and its database. */
  public static class OverTheWire implements QuarkusTestResourceLifecycleManager {
    private final SuiteResource suite = new SuiteResource();
    private Thread listener;

    @Override
    public Map<String, String> start() {
      var settings = suite.start();
      String url = settings.get("OSALLISUUS_DB_URL");
      String port = url.replaceFirst(".*:(\\d+)/.*", "$1");
      var wire = new CutWire(Integer.parseInt(port));
      wire.mend();
      settings.put("OSALLISUUS_DB_URL", url.replace(":" + port + "/", ":" + wire.port() + "/"));
      listener = Thread.ofVirtual().start(() -> obey(wire));
      return settings;
    }

    @Override
    public void stop() {
      listener.interrupt();
    }

    private static void obey(CutWire wire) {
      while (!Thread.currentThread().isInterrupted()) {
        switch (System.getProperty(COMMAND, "")) {
          case "mend" -> wire.mend();
          case "cut" -> wire.cut();
          case "silent" -> wire.fallSilent();
          default -> {}
        }
        System.clearProperty(COMMAND);
        try {
          Thread.sleep(10);
        } catch (InterruptedException e) {
          return;
        }
      }
    }
  }
}
