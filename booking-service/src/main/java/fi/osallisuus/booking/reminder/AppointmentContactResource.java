package fi.osallisuus.booking.reminder;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;

import fi.osallisuus.booking.message.GivenContact;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The contact that a client left with an appointment, over HTTP; what is given is never shown. */
@Path("/api/booking/v1/appointments/{appointmentId}/contact")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, SYSTEM})
@Tag(name = "Messages")
class AppointmentContactResource {
  private final AppointmentContacts contacts;

  AppointmentContactResource(AppointmentContacts contacts) {
    this.contacts = contacts;
  }

  @GET
  @Operation(
      summary = "See whether a client is reminded",
      description = "By which channel, in which language, and when the contact is erased.")
  public GivenContact get(@RestPath UUID appointmentId) {
    return contacts.get(appointmentId);
  }

  @PUT
  @Operation(
      summary = "Remind a client who wishes it",
      description =
          """
          Sends a confirmation at once and queues the reminders of the service. Voluntary: an appointment needs no
          contact. The address is encrypted, stands in no answer, event or log, and is erased 7 days after the visit
          or when the appointment is cancelled. Replaces an earlier contact; doing it twice sends two confirmations.
          422 CONTACT_MALFORMED, CHANNEL_NOT_OFFERED, BOOKING_CODE_WRONG; 409 APPOINTMENT_NOT_AHEAD for a hold or an
          appointment that is over.
          """)
  public GivenContact give(@RestPath UUID appointmentId, @Valid @NotNull GiveContact request) {
    return contacts.give(appointmentId, request);
  }

  @DELETE
  @Operation(
      summary = "Erase a client's contact",
      description = "At once; nothing more is sent. Doing it twice is no harm.")
  public void erase(@RestPath UUID appointmentId) {
    contacts.erase(appointmentId);
  }
}
