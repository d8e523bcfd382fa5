package fi.osallisuus.booking.reception;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.impact.Impact;
import fi.osallisuus.booking.impact.OnUnsupported;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Planning a published reception anew, over HTTP. */
@Path("/api/booking/v1/receptions")
@RunOnVirtualThread
@RolesAllowed({COORDINATOR, UNIT_MANAGER})
@Tag(name = "Receptions")
class ReceptionChangeResource {
  private final ReceptionChangeDesk desk;
  private final AppointmentMover mover;

  ReceptionChangeResource(ReceptionChangeDesk desk, AppointmentMover mover) {
    this.desk = desk;
    this.mover = mover;
  }

  @POST
  @Path("/{receptionId}:change")
  @Operation(
      summary = "Change a reception",
      description =
          """
          Another day, time, breaks, room, device or hosts; what is left out stays. Held against the same rules as a
          new one, with the same codes. Appointments that still fit keep their slots; others: 409
          WOULD_ORPHAN_APPOINTMENTS (count, appointments[]) unless onUnsupported says ORPHAN (they stay and are
          listed) or CANCEL. 409 TOO_LATE once it has begun, HOST_BUSY, ROOM_BUSY, DEVICE_BUSY. Needs If-Match.
          """)
  public RestResponse<ReceptionView> change(
      @RestPath UUID receptionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RestQuery @Nullable OnUnsupported onUnsupported,
      @Valid @NotNull ChangeReception request) {
    return shown(desk.change(receptionId, ifMatch, request, onUnsupported));
  }

  @POST
  @Path("/{receptionId}:substitute")
  @Operation(
      summary = "Let another expert receive",
      description =
          """
          In the place of a host who cannot come; until the reception ends. The appointments stay. The substitute
          passes the same gate and has a theme of the unit: 409 with the first open step (missing[]), 409
          THEME_MISMATCH, 409 HOST_BUSY (conflicts[]); 422 NOT_A_HOST, ALREADY_A_HOST, EXPERT_UNKNOWN. The flag of
          the absent host goes. Needs If-Match.
          """)
  public RestResponse<ReceptionView> substitute(
      @RestPath UUID receptionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull SubstituteHost request) {
    return shown(desk.substitute(receptionId, ifMatch, request));
  }

  @POST
  @Path("/{receptionId}:preview")
  @Operation(
      summary = "Preview what cancelling or changing a reception would break",
      description =
          "Changes nothing: the appointments that would lose their place, slots lost and won. Refused"
              + " as the change itself would be.")
  public Impact preview(@RestPath UUID receptionId, @Valid @NotNull PreviewReception request) {
    return desk.preview(receptionId, request);
  }

  @POST
  @Path("/{receptionId}:move-appointments")
  @Operation(
      summary = "Move all appointments of a reception to another one",
      description =
          """
          Each to the same time if that is free there, else to the next free slot. Every appointment is answered:
          moved with its new start, or left where it was with the code of why (NO_FREE_SLOT, SLOT_UNAVAILABLE,
          MOVE_ELSEWHERE for a reception of another service). Doing it again moves what was left. 422
          RECEPTION_UNKNOWN; 409 RECEPTION_NOT_OPEN when the other one takes nobody.
          """)
  public MoveOutcome moveAppointments(
      @RestPath UUID receptionId, @Valid @NotNull MoveAppointments request) {
    return mover.move(receptionId, request.toReceptionId());
  }

  private static RestResponse<ReceptionView> shown(ReceptionView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
