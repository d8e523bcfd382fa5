package fi.osallisuus.booking.appointment;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.SYSTEM;

import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Moving an appointment over HTTP. */
@Path("/api/booking/v1/appointments")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, SYSTEM})
@Tag(name = "Appointments")
class AppointmentMoveResource {
  private final MoveDesk desk;

  AppointmentMoveResource(MoveDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{appointmentId}:move")
  @Operation(
      summary = "Move an appointment to another slot",
      description =
          """
          Keeps its id and its booking code, raises its version and icalSequence. The new slot is claimed before the
          old one is given up: on 409 SLOT_UNAVAILABLE (conflicts[], alternatives[]) the appointment stays where it
          was. Another service, or a newer version of the notice, asks for noticeAcknowledgement again: 422
          NOT_TREATMENT_NOTICE_REQUIRED, 409 NOTICE_OUTDATED. 409 TOO_LATE once it has begun, ILLEGAL_TRANSITION
          unless confirmed, RECEPTION_NOT_OPEN; 422 RECEPTION_UNKNOWN, NOT_A_SLOT, SLOT_IN_THE_PAST. To the slot
          that it has, nothing changes. Needs If-Match.
          """)
  public RestResponse<AppointmentView> move(
      @RestPath UUID appointmentId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull MoveAppointment request) {
    var view = desk.move(appointmentId, ifMatch, request);
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
