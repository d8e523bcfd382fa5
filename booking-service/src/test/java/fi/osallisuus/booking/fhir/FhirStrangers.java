package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.World;
import fi.osallisuus.kit.test.StrangerSample;
import fi.osallisuus.kit.test.Strangers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** What strangers knock at in the facade: a slot, an appointment, and who takes part. */
@ApplicationScoped
class FhirStrangers implements StrangerSample {
  private static final String APPOINTMENT = FhirCalls.FHIR + "/Appointment";

  @Override
  public void prepare(Strangers strangers) {
    var world = new World();
    var reception = world.reception("2026-03-31");
    var slot = FhirCalls.slots(reception).getFirst();
    var appointment = world.booked(reception, "2026-03-31T10:00:00+03:00");
    var wish = FhirCalls.booking(slot);
    var parameters =
        Map.of(
            "resourceType",
            "Parameters",
            "parameter",
            List.of(Map.of("name", "appointment", "resource", wish)));

    strangers
        .id("slotId", slot)
        .id("locationId", world.site)
        .id("version", 0)
        .id("/fhir/HealthcareService/{serviceId}", world.service)
        .id("/fhir/PractitionerRole/{expertId}", world.expert)
        .id("/fhir/Practitioner/{expertId}", world.expert)
        .id("/fhir/Schedule/{receptionId}", reception)
        .id("/fhir/Appointment/{appointmentId}", appointment)
        .body("POST " + APPOINTMENT, wish)
        .body(
            "PUT " + APPOINTMENT + "/{appointmentId}",
            Map.of("resourceType", "Appointment", "id", appointment, "status", "cancelled"))
        .body(
            "PATCH " + APPOINTMENT + "/{appointmentId}",
            List.of(Map.of("op", "replace", "path", "/status", "value", "cancelled")))
        .body("POST " + APPOINTMENT + "/$hold", parameters)
        .body("POST " + APPOINTMENT + "/$book", parameters);
  }
}
