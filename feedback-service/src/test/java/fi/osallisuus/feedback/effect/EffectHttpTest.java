package fi.osallisuus.feedback.effect;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.feedback.Loop;
import fi.osallisuus.feedback.SurveyHttp;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.test.EventContract;
import fi.osallisuus.kit.test.KafkaEvents;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EffectHttpTest extends SurveyHttp {
  private static final String TOPIC = "feedback.effect.v1";
  private static final String PUBLIC = API + "/public/changes/" + COUNTY;

  @Test
  void whatChangedIsReadByTwoPeopleAndThenByEverybody() {
    var unit = unit();
    String action = Loop.done(unit);
    var request = Loop.effect(unit);
    request.put("actionIds", List.of(action));
    request.put("wardId", UUID.randomUUID());
    String id = Loop.drafted(request);
    as(Roles.UNIT_MANAGER)
        .get(API + "/effects/untold?limit=200")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(action));
    Loop.step(Roles.UNIT_MANAGER, "/effects/" + id, "publish", null)
        .statusCode(409)
        .body("code", is("EFFECT_TRANSITION"));
    Loop.step(Roles.UNIT_MANAGER, "/effects/" + id, "submit", null)
        .statusCode(200)
        .body("status", is("IN_REVIEW"));
    given().get(PUBLIC + "/" + id).then().statusCode(404);

    Loop.step(Roles.UNIT_MANAGER, "/effects/" + id, "publish", null)
        .statusCode(409)
        .body("code", is("FOUR_EYES"));
    Loop.step(Roles.COORDINATOR, "/effects/" + id, "publish", null)
        .statusCode(200)
        .body("status", is("PUBLISHED"))
        .body("publishedOn", is("2026-03-23"));

    given()
        .get(PUBLIC + "/" + id)
        .then()
        .statusCode(200)
        .body("weDid.sv", is("För måltiderna reserveras nu 45 minuter varje dag."))
        .body("decided.forum", is("DEVELOPMENT_DAY"))
        .body("decided.month", is("2026-02"))
        .body("place", is("PSYCHIATRIC_WARD"))
        .body("wardId", nullValue())
        .body("voicesAtLeast", nullValue());
    as(Roles.UNIT_MANAGER)
        .get(API + "/effects/untold?limit=200")
        .then()
        .body("items.id", not(hasItem(action)));
    var events = KafkaEvents.await(TOPIC, id, 3);
    EventContract.assertValid(TOPIC, "effect.changed", events.getFirst().value());
    EventContract.assertValid(TOPIC, "effect.published", events.getLast().value());
    assertThat(KafkaEvents.types(TOPIC, id))
        .containsExactly("effect.changed", "effect.changed", "effect.published");
    assertThat(events.getLast().value()).contains(action).doesNotContain("Ruokailuun", "minuuttia");
  }

  @Test
  void nothingIsPublishedThatDoesNotSayWhatChanged() {
    var request = Loop.effect(unit());
    request.put("weDid", Map.of("fi", "Muutimme asiaa.", "sv", "Vi ändrade."));
    String id = Loop.drafted(request);

    Loop.step(Roles.UNIT_MANAGER, "/effects/" + id, "submit", null)
        .statusCode(422)
        .body("code", is("PUBLIC_TEXT_TOO_SHORT"))
        .body("errors.pointer", contains("/weDid/fi"));
    request.remove("weDid");
    put(id, request);
    Loop.step(Roles.UNIT_MANAGER, "/effects/" + id, "submit", null)
        .statusCode(422)
        .body("code", is("EFFECT_INCOMPLETE"))
        .body("errors.pointer", contains("/weDid"));
    request.put("outcome", "NOT_CHANGED");
    request.put("whyNot", "SAFETY");
    request.put("whyNotText", Map.of("fi", "Paloturvallisuus ei salli pitää ovia auki yöllä."));
    put(id, request);
    Loop.step(Roles.UNIT_MANAGER, "/effects/" + id, "submit", null)
        .statusCode(422)
        .body("code", is("LANGUAGE_REQUIRED"))
        .body("errors.pointer", contains("/whyNotText/sv"));
  }

  @Test
  void aChangeWhoseActionIsStillInHandHasNotBeenMade() {
    var unit = unit();
    var request = Loop.effect(unit);
    request.put("actionIds", List.of(Loop.proposed(unit, UUID.randomUUID())));
    String id = Loop.drafted(request);

    Loop.step(Roles.UNIT_MANAGER, "/effects/" + id, "submit", null)
        .statusCode(409)
        .body("code", is("EFFECT_ACTION_STATE"))
        .body("errors.pointer", contains("/actionIds/0"));
  }

  @Test
  void peoplesOwnWordsNeedTheirConsent() {
    var request = Loop.effect(unit());
    request.put("quote", true);
    String id = Loop.drafted(request);

    Loop.step(Roles.UNIT_MANAGER, "/effects/" + id, "submit", null)
        .statusCode(422)
        .body("code", is("QUOTE_CONSENT_MISSING"));
    request.put("quoteConsent", true);
    put(id, request);
    Loop.step(Roles.UNIT_MANAGER, "/effects/" + id, "submit", null).statusCode(200);
  }

  @Test
  void newWordsAreReviewedWhileResidentsReadTheOldOnes() {
    var request = Loop.effect(unit());
    String id = Loop.published(request);
    request.put(
        "weDid",
        Map.of(
            "fi",
            "Ruokailuun varataan nyt tunti joka päivä.",
            "sv",
            "För måltiderna reserveras nu en timme varje dag."));

    put(id, request);
    given()
        .get(PUBLIC + "/" + id)
        .then()
        .body("weDid.fi", is("Ruokailuun varataan nyt 45 minuuttia joka päivä."));
    Loop.step(Roles.UNIT_MANAGER, "/effects/" + id, "submit", null)
        .body("status", is("PUBLISHED"))
        .body("stage", is("IN_REVIEW"));
    Loop.step(Roles.COORDINATOR, "/effects/" + id, "publish", null).body("status", is("UPDATED"));

    given()
        .get(PUBLIC + "/" + id)
        .then()
        .body("weDid.fi", is("Ruokailuun varataan nyt tunti joka päivä."));
  }

  @Test
  void ofWhatIsWithdrawnOnlyThatItWasThereIsKnown() {
    String id = Loop.published(Loop.effect(unit()));

    Loop.step(Roles.COORDINATOR, "/effects/" + id, "withdraw", null)
        .statusCode(200)
        .body("status", is("WITHDRAWN"));

    given().get(PUBLIC + "/" + id).then().statusCode(410).body("code", is("CHANGE_WITHDRAWN"));
    assertThat(
            count(
                "select count(*) from change where id = '%s' and you_said_fi is not null"
                    .formatted(id)))
        .isZero();
    Loop.step(Roles.COORDINATOR, "/effects/" + id, "withdraw", null)
        .statusCode(409)
        .body("code", is("EFFECT_WITHDRAWN"));
  }

  @Test
  void residentsFindWhatIsAboutTheirUnitMunicipalityOrTheme() {
    var unit = unit();
    var first = Loop.effect(unit);
    first.put("municipality", "905");
    first.put("theme", "FOOD_SERVICE");
    String one = Loop.published(first);
    String two = Loop.published(Loop.effect(unit));
    String elsewhere = Loop.published(Loop.effect(unit()));

    given().get(PUBLIC + "?unitId=" + unit).then().body("items.id", contains(two, one));
    String next = given().get(PUBLIC + "?limit=1&unitId=" + unit).path("next");
    given()
        .get(PUBLIC + "?limit=1&unitId=" + unit + "&cursor=" + next)
        .then()
        .body("items.id", contains(one));
    given()
        .get(PUBLIC + "?unitId=" + unit + "&municipality=905&theme=FOOD_SERVICE")
        .then()
        .body("items.id", contains(one));
    given()
        .get(PUBLIC + "?limit=200&place=PSYCHIATRIC_WARD")
        .then()
        .body("items.id", hasItem(elsewhere));
    given()
        .get(API + "/public/changes/21?unitId=" + unit)
        .then()
        .statusCode(200)
        .body("items.size()", is(0));
    given().get(API + "/public/changes/21/" + one).then().statusCode(404);
    given().get(API + "/public/changes/77").then().statusCode(404);
  }

  @Test
  void aDecisionOnRecordSaysWhereAndWhen() {
    var body = Loop.body("CLIENT_PANEL", List.of(), List.of());
    var decision = Loop.decision();
    decision.put("bodyId", body);
    String decisionId =
        coordinator()
            .body(decision)
            .post(API + "/decisions")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var request = Loop.effect(unit());
    request.remove("decidedIn");
    request.remove("decidedMonth");
    String id = Loop.drafted(request);
    Loop.step(Roles.UNIT_MANAGER, "/effects/" + id, "submit", null)
        .statusCode(422)
        .body("errors.pointer", contains("/decidedIn"));
    request.put("decisionId", decisionId);
    put(id, request);
    Loop.step(Roles.UNIT_MANAGER, "/effects/" + id, "submit", null).statusCode(200);
    Loop.step(Roles.COORDINATOR, "/effects/" + id, "publish", null).statusCode(200);

    given()
        .get(PUBLIC + "/" + id)
        .then()
        .body("decided.forum", is("CLIENT_PANEL"))
        .body("decided.month", is("2026-03"))
        .body("decided.diaryNumber", is("HVA/123/2026"));
  }

  private static void put(String id, Map<String, Object> request) {
    String tag = coordinator().get(API + "/effects/" + id).header("ETag");
    as(Roles.UNIT_MANAGER)
        .header("If-Match", tag)
        .body(request)
        .put(API + "/effects/" + id)
        .then()
        .statusCode(200);
  }
}
