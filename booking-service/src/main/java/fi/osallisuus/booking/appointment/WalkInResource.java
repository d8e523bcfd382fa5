package fi.osallisuus.booking.appointment;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;

import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Walk-ins over HTTP. */
@Path("/api/booking/v1")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, CASE_LEAD, COORDINATOR, EXPERT})
@Tag(name = "Appointments")
class WalkInResource {
  private final WalkInDesk desk;

  WalkInResource(WalkInDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/appointments:walk-in")
  @Idempotent
  @Operation(
      summary = "Receive somebody without a time",
      description =
          """
          In a reception that runs now (409 RECEPTION_NOT_RUNNING): the rest of the present slot if it is free and at
          least ten minutes long, or the next free slot. Books and checks in by one step, of kind WALK_IN; the notice
          is told at the door and stands on record (422 NOT_TREATMENT_NOTICE_REQUIRED, 409 NOTICE_OUTDATED). Who needs
          a suitability decision needs it here too (409 SUITABILITY_DECISION_REQUIRED). 409 SLOT_UNAVAILABLE with
          alternatives[] when nothing is free. An expert receives at the own receptions (422 RECEPTION_UNKNOWN).
          """)
  public RestResponse<AppointmentView> receive(@Valid @NotNull WalkIn request) {
    var view = desk.receive(request);
    return ResponseBuilder.<AppointmentView>created(
            URI.create("/api/booking/v1/appointments/" + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }
}
