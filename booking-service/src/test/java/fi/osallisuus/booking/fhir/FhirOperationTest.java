package fi.osallisuus.booking.fhir;

import static fi.osallisuus.booking.fhir.FhirCalls.booking;
import static fi.osallisuus.booking.fhir.FhirCalls.get;
import static fi.osallisuus.booking.fhir.FhirCalls.post;
import static fi.osallisuus.booking.fhir.FhirCalls.slots;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import fi.osallisuus.booking.BookingTest;
import fi.osallisuus.booking.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The operations of the IHE scheduling profile (ITI-115, 116, 117). */
@QuarkusTest
class FhirOperationTest extends BookingTest {

  @Test
  void whatIsFoundIsHeldConfirmedAndGoneForOthers() {
    var world = new World();
    world.reception("2026-03-27");

    var found = find(world, "?_count=2");
    found
        .then()
        .statusCode(200)
        .body("total", equalTo(5))
        .body("entry", hasSize(2))
        .body("entry.resource.status", everyItem(equalTo("proposed")));
    String proposed = found.path("entry[0].resource.id");
    Hapi.valid(get("PROFESSIONAL", "/Appointment/" + proposed)).then().statusCode(200);
    var held = operation("$hold", reference(proposed), CLIENT, SOURCE);
    held.then().statusCode(200).body("entry[0].resource.status", equalTo("pending"));
    var again = find(world, "");
    again.then().body("total", equalTo(4));
    List<String> left = again.path("entry.resource.id");
    assertThat(left).doesNotContain(proposed);
    get("PROFESSIONAL", "/Appointment/" + proposed).then().statusCode(404);

    String hold = held.path("entry[0].resource.id");
    operation("$book", reference(hold))
        .then()
        .statusCode(422)
        .body("issue[0].diagnostics", containsString("Ei ole hoitoa 1"));
    operation("$book", reference(hold), NOTICE)
        .then()
        .statusCode(200)
        .body("entry", hasSize(1))
        .body("entry[0].resource.status", equalTo("booked"));
    operation("$book", reference(hold), NOTICE).then().statusCode(409);
    operation("$hold", reference(proposed), CLIENT, SOURCE)
        .then()
        .statusCode(409)
        .body("issue[0].details.coding[1].code", equalTo("DUPLICATE_REJECTED"));
  }

  @Test
  void anAppointmentIsBookedMovedAndCancelledByTheSameOperation() {
    var world = new World();
    var slots = slots(world.reception("2026-03-27"));

    var made = operation("$book", resource(booking(slots.get(0))));
    made.then().statusCode(200).body("entry[0].resource.status", equalTo("booked"));
    Map<String, Object> sent = new HashMap<>(made.jsonPath().getMap("entry[0].resource"));
    sent.put("slot", List.of(Map.of("reference", "Slot/" + slots.get(2))));
    sent.remove("start");
    sent.remove("end");
    var moved = operation("$book", resource(sent));
    moved
        .then()
        .statusCode(200)
        .body("entry[0].resource.start", equalTo("2026-03-27T11:00:00+02:00"));
    Map<String, Object> cancelled = new HashMap<>(moved.jsonPath().getMap("entry[0].resource"));
    cancelled.put("status", "cancelled");
    operation("$book", resource(cancelled))
        .then()
        .statusCode(200)
        .body("entry[0].resource.cancelationReason.coding[0].code", equalTo("pat"));
    operation("$book", resource(cancelled)).then().statusCode(412);
  }

  @Test
  void aPatientAmongTheParametersIsRefused() {
    operation(
            "$book",
            Map.of("name", "patient-reference", "valueReference", Map.of("reference", "Patient/1")))
        .then()
        .statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("PATIENT_DATA_REJECTED"));
    operation(
            "$find",
            Map.of("name", "start", "valueDateTime", "2026-03-01"),
            Map.of("name", "end", "valueDateTime", "2026-06-01"))
        .then()
        .statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("RANGE_TOO_LONG"));
    operation("$find", Map.of("name", "specialty", "valueCode", "x"))
        .then()
        .statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("SEARCH_PARAMETER_UNKNOWN"));
  }

  private static final Map<String, Object> CLIENT =
      Map.of("name", "client-type", "valueCode", "NEXT_OF_KIN");
  private static final Map<String, Object> SOURCE =
      Map.of("name", "referral-source", "valueCode", "SELF");
  private static final Map<String, Object> NOTICE =
      Map.of(
          "name",
          "not-treatment-notice",
          "part",
          List.of(
              Map.of("name", "version", "valuePositiveInt", 1),
              Map.of("name", "language", "valueCode", "fi"),
              Map.of("name", "channel", "valueCode", "ORAL"),
              Map.of("name", "at", "valueDateTime", "2026-03-16T10:00:00+02:00")));

  private static Map<String, Object> reference(String id) {
    return Map.of(
        "name",
        "appointment-reference",
        "valueReference",
        Map.of("reference", "Appointment/" + id));
  }

  private static Map<String, Object> resource(Map<String, Object> appointment) {
    return Map.of("name", "appointment", "resource", appointment);
  }

  private static Response find(World world, String query) {
    return operation(
        "$find" + query,
        Map.of("name", "start", "valueDateTime", "2026-03-23T00:00:00+02:00"),
        Map.of("name", "end", "valueDateTime", "2026-04-10"),
        Map.of(
            "name", "location", "valueReference", Map.of("reference", "Location/" + world.site)));
  }

  @SafeVarargs
  private static Response operation(String name, Map<String, Object>... parameters) {
    return Hapi.valid(
        post(
            "/Appointment/" + name,
            Map.of(
                "resourceType",
                "Parameters",
                "parameter",
                new ArrayList<>(Arrays.asList(parameters)))));
  }
}
