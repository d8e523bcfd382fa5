package fi.osallisuus.booking.fhir;

import static fi.osallisuus.booking.fhir.FhirCalls.FHIR;
import static fi.osallisuus.booking.fhir.FhirCalls.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the facade shows fits FHIR R4 and is what the receptions are. */
@QuarkusTest
class FhirReadingTest extends BookingTest {

  @Test
  void theStatementSaysToEverybodyWhatIsSpoken() {
    var statement = Hapi.valid(given().get(FHIR + "/metadata"));

    statement
        .then()
        .statusCode(200)
        .body("fhirVersion", equalTo("4.0.1"))
        .body("implementation.url", equalTo("http://localhost:8080" + FHIR))
        .body("rest[0].resource.find { it.type == 'Slot' }.interaction.code", hasItem("read"));
  }

  @Test
  void placesServicesTabletsAndExpertsAreResources() {
    var world = new World();
    world.reception("2026-03-27");
    String device =
        World.post("UNIT_MANAGER", "/sites/" + world.site + "/devices", Map.of("label", "T1"))
            .path("id");

    Hapi.valid(get("SYSTEM", "/HealthcareService/" + world.service))
        .then()
        .body(
            "extension[0].extension.find { it.url == 'sv' }.valueString", equalTo("Är inte vård 1"))
        .body("extension[0].extension[0].valuePositiveInt", equalTo(1));
    Hapi.valid(get("SYSTEM", "/Location?partof=Location/" + world.site))
        .then()
        .body("entry.resource.id", contains(world.room))
        .body("entry[0].resource.physicalType.coding[0].code", equalTo("ro"));
    Hapi.valid(get("SYSTEM", "/Location/" + world.site))
        .then()
        .body("alias", contains("Centret"))
        .body("partOf", nullValue());
    Hapi.valid(get("SYSTEM", "/PractitionerRole/" + world.expert))
        .then()
        .body("practitioner.display", equalTo("Kokemusasiantuntija A"))
        .body("location.reference", contains("Location/" + world.site))
        .body("specialty", nullValue());
    Hapi.valid(get("SYSTEM", "/PractitionerRole?location=" + world.site))
        .then()
        .body("entry.resource.id", contains(world.expert));
    Hapi.valid(get("SYSTEM", "/Practitioner/" + world.expert))
        .then()
        .body(
            "name", equalTo(List.of(Map.of("use", "anonymous", "text", "Kokemusasiantuntija A"))));
    Hapi.valid(get("SYSTEM", "/Device?location=" + world.site))
        .then()
        .body("entry.resource.id", contains(device))
        .body("entry[0].resource.deviceName[0].name", equalTo("T1"));
  }

  @Test
  void anExpertWithoutAReceptionIsNotListed() {
    var world = new World();

    Hapi.valid(get("SYSTEM", "/PractitionerRole/" + world.expert)).then().statusCode(404);
  }

  @Test
  void slotsAreFreeBusyHeldOrGone() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    world.booked(reception, "2026-03-27T09:00:00+02:00");
    World.post("PROFESSIONAL", "/holds", held(world, reception));

    var found = Hapi.valid(get("EXPERT", "/Slot?schedule=Schedule/" + reception));

    found
        .then()
        .body("entry.resource.status", contains("busy", "busy-tentative", "free", "free", "free"))
        .body("entry[0].resource.start", equalTo("2026-03-27T09:00:00+02:00"))
        .body("entry[0].resource.end", equalTo("2026-03-27T09:45:00+02:00"));
    String slot = found.path("entry[1].resource.id");
    Hapi.valid(get("EXPERT", "/Slot/" + slot)).then().body("status", equalTo("busy-tentative"));
    get("EXPERT", "/Slot?schedule=" + reception + "&status=free,busy")
        .then()
        .body("entry", hasSize(4));
  }

  @Test
  void slotsComePageByPageWithNoneLeftOutAndNoneTwice() {
    var world = new World();
    for (String day : List.of("2026-03-23", "2026-03-24", "2026-03-25")) {
      world.reception(day);
    }
    var all = slots("&schedule.actor=Location/" + world.site, "ge2026-03-23", "lt2026-03-26");
    assertThat(all).hasSize(15).doesNotHaveDuplicates();

    var url =
        range(
            "&schedule.actor=Location/" + world.site + "&_count=4", "ge2026-03-23", "lt2026-03-26");
    var walked = new ArrayList<String>();
    while (url != null) {
      var page = Hapi.valid(get("SYSTEM", url));
      List<String> ids = page.path("entry.resource.id");
      walked.addAll(ids == null ? List.of() : ids);
      String next = page.path("link.find { it.relation == 'next' }?.url");
      url = next == null ? null : next.substring(next.indexOf("/Slot?"));
    }

    assertThat(walked).containsExactlyElementsOf(all);
  }

  @Test
  void receptionsAndWhoTakesPartComeAlongWhenAsked() {
    var world = new World();
    var reception = world.reception("2026-03-27");

    var page =
        Hapi.valid(
            get(
                "SYSTEM",
                "/Slot?schedule="
                    + reception
                    + "&_include=Slot:schedule&_include:iterate=Schedule:actor"));

    page.then()
        .body("entry.findAll { it.search.mode == 'match' }", hasSize(5))
        .body(
            "entry.findAll { it.search.mode == 'include' }.resource.resourceType",
            contains("Schedule", "PractitionerRole", "Location", "Location", "HealthcareService"))
        .body(
            "entry.find { it.resource.resourceType == 'Schedule' }.resource.actor.reference",
            hasItems("PractitionerRole/" + world.expert, "Location/" + world.room));
  }

  @Test
  void withoutARangeTheSelfLinkSaysWhichOneWasSearched() {
    var world = new World();
    world.reception("2026-03-27");

    get("SYSTEM", "/Slot?schedule.actor:HealthcareService=" + world.service)
        .then()
        .body("entry", hasSize(5))
        .body("link[0].url", containsString("start=ge2026-03-16T08%3A0"))
        .body("link[0].url", containsString("start=lt2026-04-16T08%3A0"));
  }

  @Test
  void aDayIsADayInFinland() {
    var world = new World();
    world.reception("2026-03-30");

    var day =
        slots("&schedule.actor=Location/" + world.site, "2026-03-30", "lt2026-03-30T07:00:00Z");

    assertThat(day).hasSize(1); // 9.00 in summer time is six o'clock in UTC.
  }

  @ParameterizedTest
  @CsvSource({
    "/Slot?start=ge2026-03-01&start=lt2026-05-01, 422, RANGE_TOO_LONG",
    "/Slot?start=soon, 400, SEARCH_VALUE_INVALID",
    "/Slot?patient=1, 400, SEARCH_PARAMETER_UNKNOWN",
    "/Slot?status:not=free, 400, SEARCH_PARAMETER_UNKNOWN",
    "/Slot?_include=Slot:patient, 400, SEARCH_VALUE_INVALID",
    "/Slot?start=2026-03-29T03:30:00, 422, LOCAL_TIME_DOES_NOT_EXIST",
    "/Slot/1.2.3, 404, NOT_FOUND",
    "/Slot?_count=0, 400, SEARCH_VALUE_INVALID",
    "/Appointment?_cursor=x, 400, CURSOR_INVALID",
    "/Patient, 404, NOT_FOUND"
  })
  void whatIsNotUnderstoodIsAnOutcome(String path, int status, String code) {
    Hapi.valid(get("PROFESSIONAL", path))
        .then()
        .statusCode(status)
        .body("resourceType", equalTo("OperationOutcome"))
        .body("issue[0].details.coding[0].code", equalTo(code));
  }

  @Test
  void strangersGetOutcomesToo() {
    Hapi.valid(given().get(FHIR + "/Slot"))
        .then()
        .statusCode(401)
        .body("issue[0].code", equalTo("login"));
    Hapi.valid(get("ADMIN", "/Slot"))
        .then()
        .statusCode(403)
        .body("issue[0].code", equalTo("forbidden"));
    Hapi.valid(World.as("SYSTEM").accept("application/fhir+xml").get(FHIR + "/Slot"))
        .then()
        .statusCode(406);
    var world = new World();
    var reception = world.reception("2026-03-27");
    var slot = FhirCalls.slots(reception).getFirst();
    World.with(Tokens.as("SYSTEM", "21")).get(FHIR + "/Slot/" + slot).then().statusCode(404);
    World.with(Tokens.as("SYSTEM", "21"))
        .get(FHIR + "/Slot?schedule=" + reception)
        .then()
        .statusCode(200)
        .body("entry", nullValue());
  }

  @Test
  void publicTimesOfASiteAreFilesWithoutAnybodysName() {
    var world = new World();
    var reception = world.reception("2026-03-27");
    world.booked(reception, "2026-03-27T09:00:00+02:00");
    var base = FHIR + "/sites/" + world.link;

    given()
        .urlEncodingEnabled(false)
        .get(base + "/$bulk-publish")
        .then()
        .log()
        .ifValidationFails()
        .statusCode(200)
        .body("output.type", contains("Location", "Schedule", "Slot"))
        .body("requiresAccessToken", equalTo(false));
    var slots = given().get(base + "/Slot.ndjson").then().statusCode(200).extract().asString();
    assertThat(slots.lines()).hasSize(4).allSatisfy(Hapi::valid);
    var schedules = given().get(base + "/Schedule.ndjson").asString();
    assertThat(schedules.lines()).hasSize(1).allSatisfy(Hapi::valid);
    assertThat(schedules).doesNotContain("Kokemusasiantuntija").doesNotContain(world.expert);
    given().get(base + "/Location.ndjson").then().body(not(equalTo("")));
    given().get(FHIR + "/sites/nobody/$bulk-publish").then().statusCode(404);
  }

  private static Map<String, Object> held(World world, String reception) {
    var hold = world.booking(reception, "2026-03-27T10:00:00+02:00");
    hold.remove("noticeAcknowledgement");
    return hold;
  }

  private static String range(String more, String... starts) {
    return "/Slot?start=" + String.join("&start=", starts) + more;
  }

  private static List<String> slots(String more, String... starts) {
    return get("SYSTEM", range(more, starts)).path("entry.resource.id");
  }
}
