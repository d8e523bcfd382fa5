package fi.osallisuus.registry.enquiry;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which coordinator serves which area, over HTTP. */
@Path(Api.BASE + "/enquiry-routes")
@RunOnVirtualThread
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Coordination")
public class EnquiryRouteResource extends RegistryResource {
  private final EnquiryRouteDesk desk;

  EnquiryRouteResource(EnquiryRouteDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List the routes of enquiries",
      description = "Areas whose new enquiries are assigned to a coordinator at once.")
  public Page<EnquiryRouteView> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(Keyset.of(limit, cursor));
  }

  @GET
  @Path("{areaId}")
  @Operation(
      summary = "Read the route of an area",
      description = "Version 0 while nobody has been named.")
  public RestResponse<EnquiryRouteView> get(@PathParam("areaId") UUID areaId) {
    var view = desk.get(areaId);
    return ok(view, view.version());
  }

  @PUT
  @Path("{areaId}")
  @Operation(
      summary = "Lead an area's enquiries to a coordinator",
      description =
          "Enquiries from the area's units are assigned to this account from now on; those that are"
              + " open already stay where they are. Null: to nobody in particular.")
  public RestResponse<EnquiryRouteView> put(
      @PathParam("areaId") UUID areaId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AssignEnquiry request) {
    var view = desk.put(areaId, request, ifMatch);
    return ok(view, view.version());
  }
}
