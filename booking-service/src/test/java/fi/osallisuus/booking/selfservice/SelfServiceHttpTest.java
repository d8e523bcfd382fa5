package fi.osallisuus.booking.selfservice;

import static fi.osallisuus.booking.World.API;
import static fi.osallisuus.booking.World.get;
import static fi.osallisuus.booking.World.post;
import static fi.osallisuus.booking.World.told;
import static fi.osallisuus.booking.World.verb;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SelfServiceHttpTest extends BookingTest {
  private static final String NINE = "2026-03-27T09:00:00+02:00";

  @Test
  void aNextOfKinFindsHoldsReadsTheNoticeConfirmsAndCancelsWithoutALogin() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    given()
        .get(API + "/public/sites/" + world.link)
        .then()
        .statusCode(200)
        .body("name.sv", is("Centret"));
    given()
        .get(API + "/public/sites/" + world.link + "/availability?from=2026-03-27&to=2026-03-27")
        .then()
        .statusCode(200)
        .body("items", hasSize(5));

    var held =
        hold(world, Map.of("receptionId", reception, "start", NINE, "clientType", "NEXT_OF_KIN"));
    held.statusCode(201)
        .body("status", is("HELD"))
        .body("bookingCode", matchesPattern("([0-9A-Z]{4}-){3}[0-9A-Z]{4}"))
        .body("notice.sv", is("Är inte vård 1"))
        .body("noticeDue", is(true));
    String code = held.extract().path("bookingCode");
    byCode("confirm", Map.of("bookingCode", code))
        .statusCode(422)
        .body("code", is("NOT_TREATMENT_NOTICE_REQUIRED"));
    var confirmation = Map.of("bookingCode", code, "noticeAcknowledgement", told(1));
    byCode("confirm", confirmation)
        .statusCode(200)
        .body("status", is("CONFIRMED"))
        .body("noticeDue", is(false))
        .body("bookingCode", nullValue());
    byCode("confirm", confirmation).statusCode(200).body("status", is("CONFIRMED"));
    byCode("view", Map.of("bookingCode", code.toLowerCase().replace("-", " ")))
        .statusCode(200)
        .body("start", is(NINE));
    byCode("cancel", Map.of("bookingCode", code))
        .statusCode(200)
        .body("status", is("CANCELLED_BY_CLIENT"))
        .body("cancelTiming", is("EARLY"));

    get("COORDINATOR", "/appointments?receptionId=" + reception)
        .then()
        .body("items[0].bookedBy", is("CLIENT"))
        .body("items[0].referralSource", is("SELF"));
    world.booked(reception, NINE);
  }

  @Test
  void ownExperienceNeedsTheCodeOfAnAcceptedReferral() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var own = new HashMap<String, Object>(Map.of("receptionId", reception, "start", NINE));
    own.put("clientType", "OWN_EXPERIENCE");
    hold(world, own).statusCode(409).body("code", is("SUITABILITY_DECISION_REQUIRED"));
    var submitted =
        post(
            "PROFESSIONAL",
            "/referrals",
            Map.of("unitId", world.unit, "source", "PROFESSIONAL", "clientType", "OWN_EXPERIENCE"));
    own.put("referralCode", submitted.path("referralCode"));
    hold(world, own).statusCode(409).body("code", is("SUITABILITY_DECISION_REQUIRED"));

    verb(
        "PROFESSIONAL",
        "/referrals/" + submitted.path("id"),
        "decide",
        Map.of("decision", "SUITABLE"));
    String code = hold(world, own).statusCode(201).extract().path("bookingCode");
    byCode("confirm", Map.of("bookingCode", code, "noticeAcknowledgement", told(1)))
        .statusCode(200);

    get("PROFESSIONAL", "/referrals/" + submitted.path("id")).then().body("status", is("BOOKED"));
    own.put("referralCode", "0000-0000-0000-0000");
    hold(world, own).statusCode(404);
  }

  @Test
  void aCodeThatNobodyHasOpensNothing() {
    byCode("view", Map.of("bookingCode", "0000-0000-0000-0000"))
        .statusCode(404)
        .body("code", is("NOT_FOUND"));
    byCode("cancel", Map.of("bookingCode", "0000-0000-0000-0000")).statusCode(404);
    given().get(API + "/public/sites/" + "0".repeat(26)).then().statusCode(404);
  }

  @Test
  void aHoldThatHasRunOutIsGone() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    String code =
        hold(world, Map.of("receptionId", reception, "start", NINE, "clientType", "NEXT_OF_KIN"))
            .extract()
            .path("bookingCode");
    MovableClock.set(MORNING.plusSeconds(700));

    byCode("confirm", Map.of("bookingCode", code, "noticeAcknowledgement", told(1)))
        .statusCode(410)
        .body("code", is("HOLD_EXPIRED"));
  }

  @Test
  void aReceptionOfAnotherSiteIsNotHeldThroughThisOne() {
    var here = new World();
    var there = new World();
    var reception = there.reception("2026-03-27");

    hold(here, Map.of("receptionId", reception, "start", NINE, "clientType", "NEXT_OF_KIN"))
        .statusCode(422)
        .body("code", is("RECEPTION_UNKNOWN"));
  }

  @Test
  void theServiceRoleCannotReadCodesAcrossCounties() throws Exception {
    var world = new World();
    var reception = world.reception("2026-03-27");
    world.booked(reception, NINE);

    try (var app = fi.osallisuus.kit.test.SuiteResource.app();
        var rows = app.createStatement().executeQuery("select count(*) from appointment")) {
      rows.next();
      assertThat(rows.getLong(1)).isZero();
    }
  }

  private static ValidatableResponse hold(World world, Map<String, Object> request) {
    return given()
        .contentType("application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(request)
        .post(API + "/public/sites/" + world.link + "/holds")
        .then();
  }

  private static ValidatableResponse byCode(String verb, Map<String, Object> request) {
    return given()
        .contentType("application/json")
        .body(request)
        .post(API + "/public/booking/" + verb)
        .then();
  }
}
