package fi.osallisuus.booking.fhir;

import static fi.osallisuus.booking.fhir.FhirCalls.FHIR;
import static fi.osallisuus.booking.fhir.FhirCalls.as;
import static fi.osallisuus.booking.fhir.FhirCalls.booking;
import static fi.osallisuus.booking.fhir.FhirCalls.get;
import static fi.osallisuus.booking.fhir.FhirCalls.post;
import static fi.osallisuus.booking.fhir.FhirCalls.slots;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.KafkaEvents;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Booking through the facade is booking: the same rules, the same events, nothing of a client. */
@QuarkusTest
class FhirBookingTest extends BookingTest {

  @Test
  void aSlotIsBookedWithTheNoticeAndShowsItsCodeOnce() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var slot = slots(reception).getFirst();

    var made = Hapi.valid(post("/Appointment", booking(slot)));

    made.then()
        .statusCode(201)
        .header("ETag", "W/\"0\"")
        .header("Location", matchesPattern(".*/fhir/Appointment/[0-9a-f-]{36}/_history/0"))
        .body("status", equalTo("booked"))
        .body("_status.extension[0].valueCoding.code", equalTo("3"))
        .body("start", equalTo("2026-03-27T09:00:00+02:00"))
        .body("slot.reference", contains("Slot/" + slot))
        .body("participant.actor.reference", hasItem("PractitionerRole/" + world.expert))
        .body("participant.findAll { it.actor.identifier != null }", hasSize(0))
        .body(
            extension("booking-code") + ".valueString",
            matchesPattern("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}"));
    String id = made.path("id");
    Hapi.valid(get("COORDINATOR", "/Appointment/" + id))
        .then()
        .statusCode(200)
        .body(extension("booking-code"), nullValue())
        .body("meta.profile", nullValue());
    Hapi.valid(get("COORDINATOR", "/Appointment/" + id + "/_history/0")).then().statusCode(200);
    get("COORDINATOR", "/Appointment/" + id + "/_history/7").then().statusCode(404);
    World.get("COORDINATOR", "/appointments/" + id)
        .then()
        .body("status", equalTo("CONFIRMED"))
        .body("notice.version", equalTo(1))
        .body("notice.language", equalTo("sv"))
        .body("reference", nullValue());
    KafkaEvents.assertContract("booking.appointment.v1");
    get("EXPERT", "/Appointment/" + id).then().statusCode(404);
    World.with(Tokens.as(world.account, "EXPERT", World.COUNTY))
        .get(FHIR + "/Appointment/" + id)
        .then()
        .statusCode(200);
  }

  @Test
  void withoutTheNoticeNobodyIsBookedAndTheAnswerSaysWhatToTell() {
    var world = new World();
    var untold = new HashMap<>(booking(slots(world.reception("2026-03-27")).getFirst()));
    untold.put("extension", FhirCalls.extensions(1).subList(1, 3));

    Hapi.valid(post("/Appointment", untold))
        .then()
        .statusCode(422)
        .body("issue[0].code", equalTo("business-rule"))
        .body("issue[0].details.coding[0].code", equalTo("NOT_TREATMENT_NOTICE_REQUIRED"))
        .body("issue[0].diagnostics", containsString("Ei ole hoitoa 1"))
        .body(
            "issue[0].expression[0]", equalTo("Appointment.extension('" + FhirCalls.NOTICE + "')"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "contained; [{\"resourceType\":\"Patient\",\"id\":\"p\"}]; Appointment.contained",
        "reasonCode; [{\"text\":\"x\"}]; Appointment.reasonCode",
        "reasonReference; [{\"reference\":\"Condition/1\"}]; Appointment.reasonReference",
        "comment; \"x\"; Appointment.comment",
        "description; \"x\"; Appointment.description",
        "patientInstruction; \"x\"; Appointment.patientInstruction",
        "supportingInformation; [{\"reference\":\"DocumentReference/1\"}]; Appointment.supportingInformation",
        "text; {\"status\":\"generated\",\"div\":\"<div>x</div>\"}; Appointment.text",
        "participant; [{\"actor\":{\"reference\":\"Patient/1\"},\"status\":\"accepted\"}]; Appointment.participant[0].actor",
        "participant; [{\"actor\":{\"display\":\"X Y\"},\"status\":\"accepted\"}]; Appointment.participant[0].actor",
        "participant; [{\"actor\":{\"identifier\":{\"system\":\"urn:oid:1.2.246.21\",\"value\":\"x\"}},\"status\":\"accepted\"}]; Appointment.participant[0].actor",
        "participant; [{\"actor\":{\"identifier\":{\"value\":\"x\"},\"display\":\"X Y\"},\"status\":\"accepted\"}]; Appointment.participant[0].actor"
      })
  void whatTellsOfAClientIsRefusedByName(String name, String value, String expression)
      throws Exception {
    var world = new World();
    var telling = new HashMap<>(booking(slots(world.reception("2026-03-27")).getFirst()));
    telling.put(
        name, new com.fasterxml.jackson.databind.ObjectMapper().readValue(value, Object.class));

    Hapi.valid(post("/Appointment", telling))
        .then()
        .statusCode(422)
        .body("issue[0].code", equalTo("business-rule"))
        .body("issue[0].details.coding[0].code", equalTo("PATIENT_DATA_REJECTED"))
        .body("issue[0].expression", contains(expression));
    get("COORDINATOR", "/Appointment?location=" + world.site).then().body("entry", nullValue());
  }

  @Test
  void anIdentityCodeAnywhereIsRefused() {
    var world = new World();
    var named = new HashMap<>(booking(slots(world.reception("2026-03-27")).getFirst()));
    named.put("identifier", List.of(Map.of("system", "urn:x", "value", "131052-308T")));

    Hapi.valid(post("/Appointment", named))
        .then()
        .statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("PERSONAL_IDENTITY_CODE"))
        .body("issue[0].expression", contains("Appointment.identifier[0].value"));
  }

  @Test
  void aTakenSlotIsAConflictThatNamesFreeOnes() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var slot = slots(reception).getFirst();
    post("/Appointment", booking(slot)).then().statusCode(201);

    var refused = Hapi.valid(post("/Appointment", booking(slot)));

    refused
        .then()
        .statusCode(409)
        .body("issue[0].code", equalTo("conflict"))
        .body("issue[0].details.coding.code", contains("SLOT_UNAVAILABLE", "DUPLICATE_REJECTED"))
        .body("issue[0].extension", hasSize(3))
        .body("issue[0].diagnostics", containsString("Free instead: 2026-03-27T10:00:00+02:00"));
    String free = refused.path("issue[0].extension[0].valueReference.reference");
    post("/Appointment", booking(free.substring("Slot/".length()))).then().statusCode(201);
  }

  @Test
  void aRepetitionHasNoSecondEffect() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var slots = slots(reception);
    var name = UUID.randomUUID().toString();
    var first = new HashMap<>(booking(slots.get(0)));
    first.put("identifier", List.of(Map.of("system", "https://example.org/b", "value", name)));
    var second = new HashMap<>(first);
    second.put("slot", List.of(Map.of("reference", "Slot/" + slots.get(1))));
    var condition = "identifier=https://example.org/b|" + name;

    String id = onlyOnce(first, condition).then().statusCode(201).extract().path("id");
    onlyOnce(second, condition)
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("identifier[0].system", equalTo("https://example.org/b"));
    var key = UUID.randomUUID().toString();
    var third = booking(slots.get(2));
    var one = as("SYSTEM").header("Idempotency-Key", key).body(third).post(FHIR + "/Appointment");
    var again = as("SYSTEM").header("Idempotency-Key", key).body(third).post(FHIR + "/Appointment");

    one.then().statusCode(201);
    again.then().statusCode(one.statusCode()).contentType(startsWith("application/fhir+json"));
    assertThat(again.asString()).isEqualTo(one.asString());
    Hapi.valid(get("COORDINATOR", "/Appointment?identifier=https://example.org/b%7C" + name))
        .then()
        .body("entry.resource.id", contains(id));
    get("COORDINATOR", "/Appointment?location=" + world.site).then().body("entry", hasSize(2));
  }

  @Test
  void timesAndActorsNameASlotToo() {
    var world = new World();
    world.reception("2026-03-27");
    var wish = new HashMap<>(booking("x"));
    wish.remove("slot");
    wish.put("start", "2026-03-27T08:00:00Z");
    wish.put(
        "participant",
        List.of(
            Map.of(
                "actor",
                Map.of("reference", "PractitionerRole/" + world.expert),
                "status",
                "needs-action")));

    Hapi.valid(post("/Appointment", wish))
        .then()
        .statusCode(201)
        .body("start", equalTo("2026-03-27T10:00:00+02:00"));
    wish.put("start", "2026-03-27T08:10:00Z");
    Hapi.valid(post("/Appointment", wish))
        .then()
        .statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("NOT_A_SLOT"))
        .body("issue[0].expression", contains("Appointment.start"));
  }

  @Test
  void searchesFindByDayStatusActorAndSlot() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var slots = slots(reception);
    String first = post("/Appointment", booking(slots.get(0))).path("id");
    String second = post("/Appointment", booking(slots.get(1))).path("id");
    cancelled(second);
    var site = "/Appointment?location=Location/" + world.site;

    Hapi.valid(get("COORDINATOR", site + "&date=2026-03-27&_include=Appointment:actor"))
        .then()
        .body("entry.findAll { it.search.mode == 'match' }.resource.id", contains(first, second))
        .body("entry.findAll { it.search.mode == 'include' }", hasSize(4));
    found(site + "&status=booked", first);
    found(site + "&status=cancelled", second);
    found(site + "&slot=Slot/" + slots.get(0), first);
    found("/Appointment?actor=PractitionerRole/" + world.expert + "&status=booked", first);
    found("/Appointment?service-type=" + world.serviceCode + "&status=booked", first);
    get("COORDINATOR", site + "&date=ge2026-03-28").then().body("entry", nullValue());
    var page = get("COORDINATOR", site + "&_count=1");
    String next = page.path("link.find { it.relation == 'next' }.url");
    found(next.substring(next.indexOf("/Appointment?")), second);
  }

  @Test
  void anUpdateMovesAndAStaleOneDoesNot() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    var slots = slots(reception);
    var made = post("/Appointment", booking(slots.get(0)));
    Map<String, Object> sent = new HashMap<>(made.jsonPath().getMap(""));
    sent.put("slot", List.of(Map.of("reference", "Slot/" + slots.get(3))));
    sent.remove("start");
    sent.remove("end");
    var path = FHIR + "/Appointment/" + sent.get("id");

    as("PROFESSIONAL").body(sent).put(path).then().statusCode(428);
    Hapi.valid(as("PROFESSIONAL").header("If-Match", "W/\"0\"").body(sent).put(path))
        .then()
        .statusCode(200)
        .header("ETag", "W/\"1\"")
        .body("start", equalTo("2026-03-27T13:00:00+02:00"));
    Hapi.valid(as("PROFESSIONAL").header("If-Match", "W/\"0\"").body(sent).put(path))
        .then()
        .statusCode(412)
        .body("issue[0].code", equalTo("conflict"));
    as("UNIT_MANAGER")
        .header("If-Match", "W/\"1\"")
        .body(moved(sent, slots.get(4)))
        .put(path)
        .then()
        .statusCode(403);
    get("SYSTEM", "/Slot/" + slots.get(0)).then().body("status", equalTo("free"));
  }

  @Test
  void aPatchCancelsWithTheReasonOfTheProvider() {
    var world = new World();
    var slot = slots(world.reception("2026-03-27")).getFirst();
    String id = post("/Appointment", booking(slot)).path("id");
    var reason =
        Map.of(
            "coding",
            List.of(Map.of("system", "urn:osallisuus:fhir:cancelation-reason", "code", "ROOM")));

    Hapi.valid(
            patch(
                id,
                "W/\"0\"",
                List.of(
                    Map.of("op", "replace", "path", "/status", "value", "cancelled"),
                    Map.of("op", "add", "path", "/cancelationReason", "value", reason))))
        .then()
        .statusCode(200)
        .body("status", equalTo("cancelled"))
        .body("_status.extension[0].valueCoding.code", equalTo("4"))
        .body("cancelationReason.coding.code", contains("oth-room", "ROOM"));
    World.get("COORDINATOR", "/appointments/" + id)
        .then()
        .body("status", equalTo("CANCELLED_BY_PROVIDER"))
        .body("cancelReason", equalTo("ROOM"));
    get("SYSTEM", "/Slot/" + slot).then().body("status", equalTo("free"));
  }

  @Test
  void aPatchOfAnythingElseIsRefused() {
    var world = new World();
    var slot = slots(world.reception("2026-03-27")).getFirst();
    String id = post("/Appointment", booking(slot)).path("id");

    Hapi.valid(
            patch(
                id, "W/\"0\"", List.of(Map.of("op", "replace", "path", "/comment", "value", "x"))))
        .then()
        .statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("PATCH_NOT_SUPPORTED"));
    Hapi.valid(
            patch(
                id,
                "W/\"0\"",
                List.of(Map.of("op", "replace", "path", "/status", "value", "fulfilled"))))
        .then()
        .statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("STATUS_NOT_WRITABLE"));
    patch(id, null, List.of(Map.of("op", "replace", "path", "/status", "value", "cancelled")))
        .then()
        .statusCode(428);
  }

  @Test
  void aHoldIsPendingAndBecomesABooking() {
    var world = new World();
    var slot = slots(world.reception("2026-03-27")).getFirst();
    var wish = new HashMap<>(booking(slot));
    wish.put("status", "pending");
    wish.put("extension", FhirCalls.extensions(1).subList(1, 3));

    var held = Hapi.valid(post("/Appointment", wish));

    held.then()
        .statusCode(201)
        .body("status", equalTo("pending"))
        .body("_status.extension[0].valueCoding.code", equalTo("8"));
    Map<String, Object> sent = new HashMap<>(held.jsonPath().getMap(""));
    sent.put("status", "booked");
    sent.put("extension", FhirCalls.extensions(1));
    Hapi.valid(
            as("PROFESSIONAL")
                .header("If-Match", held.header("ETag"))
                .body(sent)
                .put(FHIR + "/Appointment/" + sent.get("id")))
        .then()
        .statusCode(200)
        .body("status", equalTo("booked"));
  }

  private static Map<String, Object> moved(Map<String, Object> sent, String slot) {
    var other = new HashMap<>(sent);
    other.put("slot", List.of(Map.of("reference", "Slot/" + slot)));
    return other;
  }

  private static void found(String path, String id) {
    Hapi.valid(get("COORDINATOR", path)).then().body("entry.resource.id", contains(id));
  }

  private static void cancelled(String id) {
    patch(id, "W/\"0\"", List.of(Map.of("op", "replace", "path", "/status", "value", "cancelled")))
        .then()
        .statusCode(200);
  }

  private static Response patch(String id, String ifMatch, List<?> steps) {
    var request = as("PROFESSIONAL").contentType("application/json-patch+json").body(steps);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.patch(FHIR + "/Appointment/" + id);
  }

  private static Response onlyOnce(Object body, String condition) {
    return as("SYSTEM").header("If-None-Exist", condition).body(body).post(FHIR + "/Appointment");
  }

  private static String extension(String name) {
    return "extension.find { it.url == 'urn:osallisuus:fhir:" + name + "' }";
  }
}
