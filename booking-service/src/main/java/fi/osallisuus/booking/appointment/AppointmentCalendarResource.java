package fi.osallisuus.booking.appointment;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.ics.AppointmentIcs;
import fi.osallisuus.kit.text.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** One appointment as a file for a calendar program. */
@Path("/api/booking/v1/appointments/{appointmentId}/calendar.ics")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER, EXPERT, SYSTEM})
@Tag(name = "Calendars")
class AppointmentCalendarResource {
  private final Appointments appointments;
  private final AppointmentIcs calendars;

  AppointmentCalendarResource(Appointments appointments, AppointmentIcs calendars) {
    this.appointments = appointments;
    this.calendars = calendars;
  }

  @GET
  @Produces("text/calendar; charset=UTF-8")
  @Operation(
      summary = "Fetch an appointment for a calendar",
      description =
          """
          iCalendar (RFC 5545) with local time, place and the notice that it is not treatment; nothing of the
          client. Its UID stays, its SEQUENCE grows with every change, and a cancelled one says STATUS:CANCELLED.
          409 APPOINTMENT_NOT_MADE for a hold.
          """)
  public RestResponse<String> calendar(
      @RestPath UUID appointmentId,
      @Parameter(description = "fi, sv or en; else Accept-Language decides", example = "sv")
          @RestQuery
          @Nullable String lang,
      @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
    var file = calendars.of(appointments.get(appointmentId).id, Language.of(lang, acceptLanguage));
    return ResponseBuilder.ok(file)
        .header("Content-Disposition", "attachment; filename=\"osallisuus.ics\"")
        .build();
  }
}
