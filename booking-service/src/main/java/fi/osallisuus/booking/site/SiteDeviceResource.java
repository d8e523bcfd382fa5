package fi.osallisuus.booking.site;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The devices of a site over HTTP. */
@Path("/api/booking/v1/sites")
@RunOnVirtualThread
@RolesAllowed({ADMIN, COORDINATOR, UNIT_MANAGER, PROFESSIONAL, EXPERT})
@Tag(name = "Sites")
class SiteDeviceResource {
  private final RoomDesk desk;
  private final Sites sites;
  private final Devices devices;

  SiteDeviceResource(RoomDesk desk, Sites sites, Devices devices) {
    this.desk = desk;
    this.sites = sites;
    this.devices = devices;
  }

  @POST
  @Path("/{siteId}/devices")
  @Idempotent
  @RolesAllowed({UNIT_MANAGER, ADMIN})
  @Operation(
      summary = "Add a tablet",
      description = "A tablet that a reception may claim; one reception at a time.")
  public RestResponse<DeviceView> add(
      @RestPath UUID siteId, @Valid @NotNull DescribeDevice request) {
    var view = desk.add(siteId, request);
    return ResponseBuilder.<DeviceView>created(URI.create("/api/booking/v1/devices/" + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Path("/{siteId}/devices")
  @Operation(summary = "List the devices of a site", description = "Oldest first.")
  public Page<DeviceView> list(
      @RestPath UUID siteId,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var rows = devices.page(sites.get(siteId).id(), Paging.idAfter(cursor), size);
    return Paging.page(rows, size, Device::view, last -> Cursor.encode(last.id()));
  }
}
