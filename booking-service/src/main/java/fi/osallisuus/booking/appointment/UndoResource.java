package fi.osallisuus.booking.appointment;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;

import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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

/** Taking mistakes back, over HTTP. */
@Path("/api/booking/v1/appointments")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, EXPERT})
@Tag(name = "Appointments")
class UndoResource {
  private final UndoDesk desk;

  UndoResource(UndoDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{appointmentId}:undo")
  @Operation(
      summary = "Undo the last step",
      description =
          """
          A check-in, a no-show, a visit or a cancellation by the provider, within 24 hours (409 UNDO_TOO_LATE):
          back to the state before. A recorded visit is withdrawn and leaves the figures. 409 SLOT_UNAVAILABLE
          (alternatives[]) when somebody else has the slot by now, REFERRAL_BOOKED, RECEPTION_NOT_OPEN,
          ILLEGAL_TRANSITION for anything else: a walk-in is marked in error, a visit of a closed reception is
          corrected. Needs If-Match.
          """)
  public RestResponse<AppointmentView> undo(
      @RestPath UUID appointmentId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.undo(appointmentId, ifMatch));
  }

  @POST
  @Path("/{appointmentId}:mark-in-error")
  @RolesAllowed(COORDINATOR)
  @Operation(
      summary = "Mark an appointment as entered in error",
      description =
          "It never was: it leaves the calendar and the figures, its visit is withdrawn, its referral"
              + " can be used again. Until seven days after its end (409 CORRECTION_TOO_LATE). Needs"
              + " If-Match.")
  public RestResponse<AppointmentView> markInError(
      @RestPath UUID appointmentId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.markInError(appointmentId, ifMatch));
  }

  private static RestResponse<AppointmentView> shown(AppointmentView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
