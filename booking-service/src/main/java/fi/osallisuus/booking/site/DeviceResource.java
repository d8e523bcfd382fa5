package fi.osallisuus.booking.site;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Single devices over HTTP. */
@Path("/api/booking/v1/devices")
@RunOnVirtualThread
@RolesAllowed({ADMIN, COORDINATOR, UNIT_MANAGER, PROFESSIONAL, EXPERT})
@Tag(name = "Sites")
class DeviceResource {
  private final RoomDesk desk;
  private final Devices devices;

  DeviceResource(RoomDesk desk, Devices devices) {
    this.desk = desk;
    this.devices = devices;
  }

  @GET
  @Path("/{deviceId}")
  @Operation(summary = "Read a device", description = "A tablet and the site it belongs to.")
  public RestResponse<DeviceView> get(@RestPath UUID deviceId) {
    return shown(devices.get(deviceId).view());
  }

  @PUT
  @Path("/{deviceId}")
  @RolesAllowed({UNIT_MANAGER, ADMIN})
  @Operation(
      summary = "Describe a device anew",
      description =
          "Active false takes it out of use. 409 WOULD_ORPHAN_APPOINTMENTS unless onUnsupported says"
              + " ORPHAN or CANCEL. Needs If-Match.")
  public RestResponse<DeviceView> describe(
      @RestPath UUID deviceId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RestQuery @Nullable OnUnsupported onUnsupported,
      @Valid @NotNull DescribeDevice request) {
    return shown(desk.describe(deviceId, ifMatch, request, onUnsupported));
  }

  private static RestResponse<DeviceView> shown(DeviceView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
