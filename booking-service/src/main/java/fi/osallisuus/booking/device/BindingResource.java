package fi.osallisuus.booking.device;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What devices are bound to, over HTTP. */
@Path("/api/booking/v1/devices/{deviceId}/binding")
@RunOnVirtualThread
@RolesAllowed({UNIT_MANAGER, ADMIN})
@Tag(name = "Sites")
class BindingResource {
  private final BindingDesk desk;

  BindingResource(BindingDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({UNIT_MANAGER, ADMIN, COORDINATOR})
  @Operation(
      summary = "Read what a device is bound to",
      description =
          "And where it is, as the registry tells: AVAILABLE, HANDED_OUT, RETURNED, LOST. 404 while it"
              + " is bound to nothing.")
  public RestResponse<BindingView> get(@RestPath UUID deviceId) {
    return shown(desk.get(deviceId));
  }

  @PUT
  @Operation(
      summary = "Bind a device",
      description =
          """
          To the registry's number of it, a room of its site, and the feedback channel that its kiosk shows. From
          then on a device that is LOST, or HANDED_OUT to somebody else than a host, is not claimed (409
          DEVICE_NOT_AVAILABLE), and planned receptions with it are flagged. 409 EQUIPMENT_BOUND, 422
          ROOM_UNKNOWN. A change of a binding needs If-Match.
          """)
  public RestResponse<BindingView> bind(
      @RestPath UUID deviceId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull BindDevice request) {
    return shown(desk.bind(deviceId, ifMatch, request));
  }

  @DELETE
  @Operation(
      summary = "Unbind a device",
      description = "Where it is does not matter from then on. Needs If-Match.")
  public void unbind(@RestPath UUID deviceId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    desk.unbind(deviceId, ifMatch);
  }

  private static RestResponse<BindingView> shown(BindingView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
