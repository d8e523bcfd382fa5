package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.World;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The facade as a system calls it. */
final class FhirCalls {
  static final String FHIR = World.API + "/fhir";
  static final String NOTICE = "urn:osallisuus:fhir:not-treatment-notice";

  private FhirCalls() {}

  static RequestSpecification as(String role) {
    return World.as(role)
        .contentType("application/fhir+json; charset=UTF-8")
        .accept("application/fhir+json");
  }

  static Response get(String role, String path) {
    return as(role).get(FHIR + path);
  }

  static Response post(String path, Object body) {
    return as("PROFESSIONAL").body(body).post(FHIR + path);
  }

  /** The slots of a reception, by start. */
  static List<String> slots(String reception) {
    return get("PROFESSIONAL", "/Slot?schedule=" + reception)
        .then()
        .statusCode(200)
        .extract()
        .path("entry.resource.id");
  }

  static Map<String, Object> booking(String slot) {
    return Map.of(
        "resourceType",
        "Appointment",
        "status",
        "booked",
        "extension",
        extensions(1),
        "slot",
        List.of(Map.of("reference", "Slot/" + slot)),
        "participant",
        List.of(
            Map.of(
                "actor",
                Map.of("identifier", Map.of("system", "https://example.org/c", "value", "c-1")),
                "status",
                "accepted")));
  }

  static List<Map<String, Object>> extensions(int noticeVersion) {
    var all = new ArrayList<Map<String, Object>>();
    all.add(
        Map.of(
            "url",
            NOTICE,
            "extension",
            List.of(
                Map.of("url", "version", "valuePositiveInt", noticeVersion),
                Map.of("url", "language", "valueCode", "sv"),
                Map.of("url", "channel", "valueCode", "PHONE"),
                Map.of("url", "at", "valueDateTime", "2026-03-16T09:59:00+02:00"))));
    all.add(Map.of("url", "urn:osallisuus:fhir:client-type", "valueCode", "NEXT_OF_KIN"));
    all.add(Map.of("url", "urn:osallisuus:fhir:referral-source", "valueCode", "SELF"));
    return all;
  }
}
