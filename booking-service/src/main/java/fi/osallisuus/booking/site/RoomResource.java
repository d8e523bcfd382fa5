package fi.osallisuus.booking.site;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.impact.Impact;
import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Single rooms over HTTP. */
@Path("/api/booking/v1/rooms")
@RunOnVirtualThread
@RolesAllowed({ADMIN, COORDINATOR, UNIT_MANAGER, PROFESSIONAL, EXPERT})
@Tag(name = "Sites")
class RoomResource {
  private final RoomDesk desk;
  private final Rooms rooms;

  RoomResource(RoomDesk desk, Rooms rooms) {
    this.desk = desk;
    this.rooms = rooms;
  }

  @GET
  @Path("/{roomId}")
  @Operation(summary = "Read a room", description = "With its safety facts.")
  public RestResponse<RoomView> get(@RestPath UUID roomId) {
    return shown(rooms.get(roomId).view());
  }

  @PUT
  @Path("/{roomId}")
  @RolesAllowed({UNIT_MANAGER, ADMIN})
  @Operation(
      summary = "Describe a room anew",
      description =
          "Active false takes it out of use. 409 WOULD_ORPHAN_APPOINTMENTS (count, receptions[],"
              + " appointments[]) when appointments would lose their place, unless onUnsupported says"
              + " ORPHAN (they stay and are listed) or CANCEL. Needs If-Match.")
  public RestResponse<RoomView> describe(
      @RestPath UUID roomId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RestQuery @Nullable OnUnsupported onUnsupported,
      @Valid @NotNull DescribeRoom request) {
    return shown(desk.describe(roomId, ifMatch, request, onUnsupported));
  }

  @POST
  @Path("/{roomId}:preview")
  @RolesAllowed({UNIT_MANAGER, ADMIN})
  @Operation(
      summary = "Preview what a change of a room would break",
      description =
          "Changes nothing: the receptions and appointments that would lose support, slots lost and won.")
  public Impact preview(@RestPath UUID roomId, @Valid @NotNull DescribeRoom request) {
    return desk.previewed(roomId, request);
  }

  private static RestResponse<RoomView> shown(RoomView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
