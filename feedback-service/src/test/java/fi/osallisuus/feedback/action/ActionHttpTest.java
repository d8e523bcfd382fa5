package fi.osallisuus.feedback.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.feedback.Loop;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActionHttpTest extends SurveyHttp {
  private static final String TOPIC = "feedback.action.v1";

  @Inject ReminderJob reminders;

  @Test
  void anActionIsAgreedOnAndDoneAndEveryStepIsTold() {
    var unit = unit();
    String id = Loop.proposed(unit, UUID.randomUUID());

    Loop.step(Roles.UNIT_MANAGER, "/actions/" + id, "agree", Map.of("dueOn", "2026-05-29"))
        .statusCode(200)
        .body("status", is("AGREED"))
        .body("agreedOn", is("2026-03-23"))
        .body("responsible", is("UNIT_MANAGER"));
    Loop.step(Roles.UNIT_MANAGER, "/actions/" + id, "start", null).statusCode(200);
    Loop.step(Roles.UNIT_MANAGER, "/actions/" + id, "implement", null)
        .statusCode(200)
        .body("status", is("IMPLEMENTED"))
        .body("implementedOn", is("2026-03-23"));

    var events = KafkaEvents.await(TOPIC, id, 4);
    assertThat(events).hasSize(4);
    for (var event : events) {
      EventContract.assertValid(TOPIC, "action.changed", event.value());
    }
    assertThat(events.getLast().value())
        .contains("\"status\":\"IMPLEMENTED\"", "\"version\":4")
        .doesNotContain("Ruokailuun");
  }

  @Test
  void aRejectionTellsResidentsWhyInBothLanguages() {
    String id = Loop.proposed(unit(), UUID.randomUUID());

    Loop.step(
            Roles.UNIT_MANAGER,
            "/actions/" + id,
            "reject",
            Map.of("whyNot", "SAFETY", "publicReason", Map.of("fi", "Paloturvallisuus estää sen")))
        .statusCode(422)
        .body("code", is("LANGUAGE_REQUIRED"))
        .body("errors.pointer", contains("/publicReason/sv"));
    Loop.step(
            Roles.UNIT_MANAGER,
            "/actions/" + id,
            "reject",
            Map.of("whyNot", "SAFETY", "publicReason", Map.of("fi", "Ei voi", "sv", "Går ej")))
        .statusCode(422)
        .body("code", is("PUBLIC_TEXT_TOO_SHORT"));
    Loop.step(
            Roles.UNIT_MANAGER,
            "/actions/" + id,
            "reject",
            Map.of(
                "whyNot",
                "SAFETY",
                "publicReason",
                Map.of("fi", "Paloturvallisuus estää sen", "sv", "Brandsäkerheten hindrar det")))
        .statusCode(200)
        .body("status", is("REJECTED"))
        .body("publicReason.sv", is("Brandsäkerheten hindrar det"));
  }

  @Test
  void whatNobodyKeepsIsNoSource() {
    String collection = planned(plan(unit()));
    var body = Loop.proposal(unit(), "FEEDBACK", UUID.randomUUID());

    as(Roles.PROFESSIONAL)
        .body(body)
        .post(API + "/actions")
        .then()
        .statusCode(422)
        .body("code", is("SOURCE_UNKNOWN"))
        .body("errors.pointer", contains("/sourceIds/0"));
    body.put("sourceIds", List.of(collection));
    as(Roles.PROFESSIONAL).body(body).post(API + "/actions").then().statusCode(201);
    body.put("sourceIds", List.of(collection, collection));
    as(Roles.PROFESSIONAL)
        .body(body)
        .post(API + "/actions")
        .then()
        .statusCode(422)
        .body("code", is("SOURCE_REPEATED"));
  }

  @Test
  void theOwnerIsSomebody() {
    var body = Loop.proposal(unit(), "NEED", UUID.randomUUID());
    @SuppressWarnings("unchecked")
    var action = new HashMap<>((Map<String, Object>) body.get("action"));
    body.put("action", action);

    action.put("owner", "MUNICIPALITY");
    coordinator()
        .body(body)
        .post(API + "/actions")
        .then()
        .statusCode(422)
        .body("code", is("ACTION_OWNER_INCOMPLETE"))
        .body("errors.pointer", contains("/action/municipality"));
    action.put("bodyId", UUID.randomUUID());
    action.put("owner", "BODY");
    coordinator()
        .body(body)
        .post(API + "/actions")
        .then()
        .statusCode(422)
        .body("code", is("BODY_UNKNOWN"));
    action.put("bodyId", Loop.body("CLIENT_PANEL", List.of(), List.of()));
    coordinator().body(body).post(API + "/actions").then().statusCode(201);
  }

  @Test
  void whatIsDueIsListedWithTheMostUrgentFirstAndReminded() {
    var unit = unit();
    String later = agreed(unit, "2026-04-03");
    String sooner = agreed(unit, "2026-03-30");
    String far = agreed(unit, "2026-12-31");

    as(Roles.UNIT_MANAGER)
        .get(API + "/actions/due?limit=1&unitId=" + unit)
        .then()
        .statusCode(200)
        .body("items.id", contains(sooner));
    String next =
        as(Roles.UNIT_MANAGER).get(API + "/actions/due?limit=1&unitId=" + unit).path("next");
    as(Roles.UNIT_MANAGER)
        .get(API + "/actions/due?limit=1&unitId=" + unit + "&cursor=" + next)
        .then()
        .body("items.id", contains(later))
        .body("items.id", not(hasItem(far)));

    MovableClock.set(Instant.parse("2026-03-31T06:00:00Z"));
    as(Roles.UNIT_MANAGER).get(API + "/actions/" + sooner).then().body("overdue", is(true));
    reminders.run();

    var events = KafkaEvents.await(TOPIC, sooner, 3);
    assertThat(events.getLast().value()).contains("\"overdue\":true");
    EventContract.assertValid(TOPIC, "action.reminder", events.getLast().value());
    assertThat(KafkaEvents.await(TOPIC, later, 3).getLast().value()).contains("\"overdue\":false");
    assertThat(KafkaEvents.all(TOPIC).stream().filter(e -> e.key().equals(far))).hasSize(2);
  }

  @Test
  void aChangeAgainstAnOlderVersionIsRefused() {
    String id = Loop.proposed(unit(), UUID.randomUUID());

    as(Roles.UNIT_MANAGER)
        .header("If-Match", "\"7\"")
        .body(Map.of("what", "Muuta"))
        .patch(API + "/actions/" + id)
        .then()
        .statusCode(412);
    as(Roles.UNIT_MANAGER)
        .header("If-Match", "\"1\"")
        .body(Map.of("what", "Muuta"))
        .patch(API + "/actions/" + id)
        .then()
        .statusCode(200)
        .body("what", is("Muuta"))
        .body("version", is(2));
  }

  private static String agreed(UUID unit, String dueOn) {
    String id = Loop.proposed(unit, UUID.randomUUID());
    Loop.step(Roles.UNIT_MANAGER, "/actions/" + id, "agree", Map.of("dueOn", dueOn))
        .statusCode(200);
    return id;
  }
}
