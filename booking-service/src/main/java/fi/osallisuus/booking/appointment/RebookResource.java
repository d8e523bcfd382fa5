package fi.osallisuus.booking.appointment;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.slot.FreeSlot;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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

/** Appointments that lost their ground, over HTTP. */
@Path("/api/booking/v1/appointments")
@RunOnVirtualThread
@RolesAllowed({PROFESSIONAL, COORDINATOR, UNIT_MANAGER})
@Tag(name = "Appointments")
class RebookResource {
  private static final int USUAL = 3;

  private final RebookDesk desk;

  RebookResource(RebookDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("/{appointmentId}/alternatives")
  @Operation(
      summary = "Propose other slots for an appointment",
      description = "Free ones of the same service and unit, nearest in time first; 3 unless told.")
  public Page<FreeSlot> alternatives(
      @RestPath UUID appointmentId, @RestQuery @Nullable Integer limit) {
    return new Page<>(
        desk.alternatives(appointmentId, limit == null ? USUAL : Limits.of(limit)), null);
  }

  @POST
  @Path("/{appointmentId}:rebook")
  @Operation(
      summary = "Give an orphaned appointment another slot",
      description =
          """
          In one step: to the slot named, or to the alternative nearest in time. Id and booking code stay; the same
          service, so that the notice need not be told anew (422 MOVE_ELSEWHERE otherwise). 409 NOT_ORPHANED when it
          stands where it was booked, NO_ALTERNATIVE when nothing is free, SLOT_UNAVAILABLE (alternatives[]);
          422 SLOT_UNCLEAR with only half of a slot. Needs If-Match.
          """)
  public RestResponse<AppointmentView> rebook(
      @RestPath UUID appointmentId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RebookAppointment request) {
    var view = desk.rebook(appointmentId, ifMatch, request);
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
