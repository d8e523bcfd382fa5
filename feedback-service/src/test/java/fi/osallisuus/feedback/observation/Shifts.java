package fi.osallisuus.feedback.observation;

import static io.restassured.RestAssured.given;

import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.feedback.Told;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.secret.AccountLink;
import fi.osallisuus.kit.test.MovableClock;
import fi.osallisuus.kit.test.Strangers;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A shift that was held, its observer, and what both do about the report. */
final class Shifts extends SurveyHttp {
  static final String REPORTS = API + "/observation-reports";

  private Shifts() {}

  /** An observer whose account is linked, and the report that opened for the shift. */
  record Shift(String account, UUID expert, UUID unit, UUID ward, UUID engagement, String report) {

    RequestSpecification author() {
      return asAccount(account);
    }

    String path() {
      return REPORTS + "/" + report;
    }

    String tag() {
      return coordinator().get(path()).then().extract().header("ETag");
    }

    ValidatableResponse verb(String role, String verb) {
      return step(as(role), verb, Map.of());
    }

    ValidatableResponse step(RequestSpecification by, String verb, Map<String, ?> body) {
      return by.header("If-Match", tag()).body(body).post(path() + ":" + verb).then();
    }

    ValidatableResponse observe(Map<String, ?> observation) {
      return author().body(observation).post(path() + "/observations").then();
    }

    ValidatableResponse write(Map<String, ?> report) {
      return author().header("If-Match", tag()).body(report).put(path()).then();
    }

    ValidatableResponse goThrough(Map<String, ?> review) {
      return as(Roles.UNIT_MANAGER).body(review).post(path() + "/reviews").then();
    }

    ValidatableResponse submit() {
      return step(author(), "submit", Map.of());
    }
  }

  /** Held in the morning of a local day. */
  static Shift held(String localDate, Map<String, Object> more) {
    at(localDate);
    var account = UUID.randomUUID().toString();
    var expert = Told.expert(ref(account));
    var unit = (UUID) more.getOrDefault("unitId", null);
    var told = new HashMap<String, Object>(more);
    told.put("unitId", unit == null ? Told.unit("TEAM", null, "Osasto 1") : unit);
    told.putIfAbsent("wardId", UUID.randomUUID());
    told.putIfAbsent("round", "2026-AUTUMN");
    told.put("localDate", localDate);
    told.put("expertIds", List.of(expert));
    var engagement = Told.engagement(told);
    String report =
        asAccount(account)
            .get(REPORTS + "?engagementId=" + engagement)
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id");
    return new Shift(
        account, expert, (UUID) told.get("unitId"), (UUID) told.get("wardId"), engagement, report);
  }

  /** A report that has been handed in three days after its shift. */
  static Shift submitted(String localDate, Map<String, Object> more, int toImprove) {
    var shift = held(localDate, more);
    for (int i = 0; i < toImprove; i++) {
      shift.observe(saw("SPACES", "TO_IMPROVE", "Käytävällä on tavaraa.")).statusCode(201);
    }
    shift.observe(saw("INTERACTION", "STRENGTH", "Kaikki tervehtivät.")).statusCode(201);
    shift.write(summary()).statusCode(200);
    at(java.time.LocalDate.parse(localDate).plusDays(3).toString());
    shift.submit().statusCode(200);
    return shift;
  }

  static Map<String, Object> saw(String category, String polarity, String text) {
    return Map.of("kind", "OBSERVATION", "category", category, "polarity", polarity, "text", text);
  }

  static Map<String, Object> heard(String text) {
    return Map.of(
        "kind",
        "HEARD",
        "category",
        "ACTIVITY",
        "polarity",
        "TO_IMPROVE",
        "text",
        text,
        "oralConsent",
        true);
  }

  static Map<String, Object> summary() {
    return Map.of(
        "language", "fi",
        "summary", "Osastolla oli rauhallista.",
        "patientsMet", 5,
        "relativesMet", 2,
        "writingHours", 2);
  }

  static Map<String, Object> supervisors(String day) {
    return Map.of(
        "type", "SUPERVISORS", "heldOn", day, "roles", List.of("UNIT_MANAGER"), "attendance", 4);
  }

  static Map<String, Object> wardHour(String day) {
    return Map.of(
        "type",
        "UNIT",
        "heldOn",
        day,
        "forum",
        "WARD_HOUR",
        "roles",
        List.of("PROFESSIONAL", "UNIT_MANAGER"),
        "attendance",
        9);
  }

  static Map<String, Object> action() {
    return Map.of(
        "what",
        "Iltapäiviin järjestetään tekemistä",
        "owner",
        "UNIT",
        "responsible",
        "UNIT_MANAGER",
        "dueOn",
        "2027-01-31");
  }

  static void at(String localDate) {
    MovableClock.set(Instant.parse(localDate + "T12:00:00Z"));
  }

  static RequestSpecification asAccount(String account) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.as(account, Roles.EXPERT, COUNTY))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID());
  }

  /** A report that waits for an answer of its author, and an urgent matter. */
  static void knockedAt(Strangers strangers) {
    var shift = held("2026-03-20", Map.of());
    var urgent = new HashMap<>(saw("SPACES", "TO_IMPROVE", "Ovi ei aukea sisältä."));
    urgent.put("urgent", true);
    String observation = shift.observe(urgent).statusCode(201).extract().path("observations[0].id");
    shift.write(summary()).statusCode(200);
    shift.submit().statusCode(200);
    String correction =
        as(Roles.UNIT_MANAGER)
            .body(Map.of("fact", "Ovi on korjattu."))
            .post(shift.path() + "/corrections")
            .then()
            .statusCode(201)
            .extract()
            .path("corrections[0].id");
    String matter =
        as(Roles.UNIT_MANAGER)
            .get(API + "/urgent-matters?unitId=" + shift.unit())
            .then()
            .extract()
            .path("items[0].id");
    strangers
        .id("/observation-reports/{id}", shift.report())
        .id("observationId", observation)
        .id("correctionId", correction)
        .id("number", 1)
        .id("/urgent-matters/{id}", matter)
        .shared("GET " + API + "/observation-guides");
  }

  private static String ref(String account) {
    return Arc.container().instance(AccountLink.class).get().ref(account);
  }
}
