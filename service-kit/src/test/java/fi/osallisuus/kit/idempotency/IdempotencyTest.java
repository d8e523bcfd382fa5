package fi.osallisuus.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.db.HousekeepingDoor;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.SuiteResource;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteResource.class)
class IdempotencyTest {
  private static final String PATH = "/api/trial/v1/made-things";

  @Inject HousekeepingDoor housekeeping;

  @Test
  void theSameRequestTwiceHasOneEffectAndTheSameAnswerByteForByte() throws SQLException {
    String key = key();
    String name = name();

    var first = make(key, name);
    var second = make(key, name);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    for (String header : List.of("Location", "ETag", "Content-Type")) {
      assertThat(second.header(header)).as(header).isEqualTo(first.header(header)).isNotNull();
    }
    String id = first.path("id");
    assertThat(number("select count(*) from thing where name = ?", name)).isOne();
    assertThat(number("select count(*) from kit_audit where entity_id = ?", id)).isOne();
    var event = KafkaEvents.await("trial.thing.v1", id, 1).getFirst();
    String trace = KafkaEvents.header(event, "ce_traceparent").split("-")[1];
    assertThat(trace).matches("[0-9a-f]{32}").isNotEqualTo("0".repeat(32));
    assertThat(number("select count(*) from kit_audit where trace = ?", trace)).isOne();
    assertThat(KafkaEvents.types("trial.thing.v1", id)).containsExactly("thing.made");
  }

  @Test
  void theKeyAloneTellsARepetitionAndItsEffectIsUndone() throws SQLException {
    String key = key();
    String name = "numbered " + UUID.randomUUID();

    String first = make(key, name).path("id");
    String second = make(key, name).path("id");

    assertThat(second).isEqualTo(first);
    assertThat(number("select count(*) from thing where name like ?", name + " %")).isOne();
    assertThat(number("select count(*) from kit_audit where entity_id = ?", first)).isOne();
  }

  @Test
  void aRepetitionOfWhatWouldBeRefusedByNowGetsTheFirstAnswer() throws SQLException {
    String key = key();
    String name = name();
    String first = make(key, name).path("id");
    make(key(), name).then().statusCode(409);

    make(key, name).then().statusCode(201).body("id", is(first));
  }

  @Test
  void theKeyForAnotherBodyIsRefused() throws SQLException {
    String key = key();
    make(key, name());

    String other = name();
    make(key, other)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", is("IDEMPOTENCY_KEY_REUSED"));
    assertThat(number("select count(*) from thing where name = ?", other)).isZero();
  }

  @Test
  void aKeyIsNeeded() {
    given()
        .auth()
        .oauth2(Tokens.as(Roles.COORDINATOR, "17"))
        .contentType("application/json")
        .body(Map.of("name", name()))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("code", is("IDEMPOTENCY_KEY_MISSING"));
    make("short", name()).then().statusCode(400).body("code", is("IDEMPOTENCY_KEY_INVALID"));
  }

  @Test
  void anotherCallerOrCountyWithTheSameKeyStartsAfresh() {
    String key = key();
    String first = make(Tokens.as("caller-1", Roles.COORDINATOR, "17"), key, name()).path("id");
    String other = make(Tokens.as("caller-2", Roles.COORDINATOR, "17"), key, name()).path("id");
    String far = make(Tokens.as("caller-1", Roles.COORDINATOR, "05"), key, name()).path("id");

    assertThat(List.of(first, other, far)).doesNotHaveDuplicates().doesNotContainNull();
  }

  @Test
  void aRefusalIsNotRemembered() throws SQLException {
    String key = key();
    make(key, "refused").then().statusCode(422).body("code", is("NAME_REFUSED"));

    String name = name();
    make(key, name).then().statusCode(201).body("id", notNullValue());

    assertThat(number("select count(*) from thing where name = ?", name)).isOne();
  }

  @Test
  void aDryRunIsNotRemembered() throws SQLException {
    String key = key();
    String tried = "tried " + UUID.randomUUID();
    make(key, tried).then().statusCode(201).body("name", is(tried));

    String name = name();
    make(key, name).then().statusCode(201).body("name", is(name));

    assertThat(number("select count(*) from thing where name = ?", tried)).isZero();
    assertThat(number("select count(*) from thing where name = ?", name)).isOne();
  }

  @Test
  void aTwinInAnotherProcessIsWaitedForAndItsAnswerGiven() throws Exception {
    String key = key();
    String name = "numbered " + UUID.randomUUID();
    String first = make(key, name).path("id");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var elsewhere = SuiteResource.owner();
        var statement = elsewhere.createStatement()) {
      statement.execute(
          "create temp table answered as select * from kit_idempotency"
              + " order by created_at desc limit 1");
      statement.execute(
          "delete from kit_idempotency i using answered a where i.caller_key = a.caller_key");
      statement.execute("delete from thing where id = '" + first + "'");
      elsewhere.setAutoCommit(false);
      statement.execute("insert into kit_idempotency select * from answered");

      var second = threads.submit(() -> make(key, name));
      Thread.sleep(300);
      assertThat(second.isDone()).isFalse();
      elsewhere.commit();

      assertThat((String) second.get().path("id")).isEqualTo(first);
    }
    assertThat(number("select count(*) from thing where name like ?", name + " %")).isZero();
  }

  @Test
  void aConstraintThatOnlyTheDatabaseKnowsIsARefusalToo() {
    String name = name();
    make(key(), name).then().statusCode(201);

    make(key(), name).then().statusCode(409).contentType("application/problem+json");
  }

  @Test
  void twinsHaveOneEffectAndOneAnswer() throws Exception {
    String key = key();
    String name = name();
    var answers = together(8, () -> make(key, name));

    assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    assertThat(answers).extracting(Response::asString).containsOnly(answers.getFirst().asString());
    assertThat(number("select count(*) from thing where name = ?", name)).isOne();
    String id = answers.getFirst().path("id");
    assertThat(number("select count(*) from kit_audit where entity_id = ?", id)).isOne();
    KafkaEvents.await("trial.thing.v1", id, 1);
    assertThat(KafkaEvents.types("trial.thing.v1", id)).containsExactly("thing.made");
  }

  @Test
  void aTwinOfASlowRequestIsToldSoAndLaterGetsTheAnswer() throws Exception {
    String key = key();
    var slow = Map.<String, Object>of("name", name(), "millis", 2_500);
    var answers = together(2, () -> post(Tokens.as(Roles.COORDINATOR, "17"), key, slow));

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    var told = answers.stream().filter(a -> a.statusCode() == 409).findFirst().orElseThrow();
    told.then().body("code", is("IDEMPOTENCY_IN_PROGRESS")).header("Retry-After", is("1"));
    var made = answers.stream().filter(a -> a.statusCode() == 201).findFirst().orElseThrow();
    assertThat(post(Tokens.as(Roles.COORDINATOR, "17"), key, slow).asByteArray())
        .isEqualTo(made.asByteArray());
  }

  @Test
  void theStoredAnswerRevealsNothing() throws SQLException {
    String name = name();
    make(key(), name);

    try (var owner = SuiteResource.owner();
        var rows = owner.createStatement().executeQuery("select answer from kit_idempotency")) {
      while (rows.next()) {
        assertThat(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1)).doesNotContain(name);
      }
    }
  }

  @Test
  void anAnswerIsForgottenAfterADayAndTwoHours() throws SQLException {
    String young = key();
    String old = key();
    String name = name();
    String kept = make(young, name).path("id");
    make(old, name());
    age("25 hours");
    housekeeping.tidy();
    assertThat((String) make(young, name).path("id")).isEqualTo(kept);

    age("2 hours");
    housekeeping.tidy();

    assertThat(number("select count(*) from kit_idempotency where county = ?", "17")).isZero();
    make(old, name()).then().statusCode(201);
  }

  private static void age(String by) throws SQLException {
    try (var owner = SuiteResource.owner()) {
      owner
          .createStatement()
          .execute("update kit_idempotency set created_at = created_at - interval '" + by + "'");
    }
  }

  private static List<Response> together(int many, Callable<Response> request) throws Exception {
    var start = new CyclicBarrier(many);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Response> atOnce =
          () -> {
            start.await();
            return request.call();
          };
      var calls = threads.invokeAll(java.util.Collections.nCopies(many, atOnce));
      var answers = new java.util.ArrayList<Response>();
      for (var call : calls) {
        answers.add(call.get());
      }
      return answers;
    }
  }

  private static Response make(String key, String name) {
    return make(Tokens.as(Roles.COORDINATOR, "17"), key, name);
  }

  private static Response make(String token, String key, String name) {
    return post(token, key, Map.of("name", name));
  }

  private static Response post(String token, String key, Map<String, Object> body) {
    return given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .post(PATH);
  }

  private static long number(String query, String parameter) throws SQLException {
    try (var owner = SuiteResource.owner();
        var statement = owner.prepareStatement(query)) {
      statement.setString(1, parameter);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static String name() {
    return "thing " + UUID.randomUUID();
  }
}
