package fi.osallisuus.booking.incident;

import static fi.osallisuus.kit.actor.Roles.CASE_LEAD;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The button of a room, over HTTP. */
@Path("/api/booking/v1/rooms")
@RunOnVirtualThread
@RolesAllowed({EXPERT, PROFESSIONAL, CASE_LEAD, COORDINATOR, UNIT_MANAGER})
@Tag(name = "Help calls")
class RoomHelpResource {
  private final IncidentDesk desk;

  RoomHelpResource(IncidentDesk desk) {
    this.desk = desk;
  }

  @POST
  @Path("/{roomId}:call-help")
  @Operation(
      summary = "Call for help from a room",
      description =
          "For the reception that is held there now; without one, the site's contacts are told at once. A"
              + " call is never refused for want of a reception.")
  public RestResponse<IncidentView> callHelp(
      @RestPath UUID roomId, @Valid @NotNull CallHelp request) {
    return shown(desk.callFromRoom(roomId, request.kindOrOther()));
  }

  private static RestResponse<IncidentView> shown(IncidentView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
