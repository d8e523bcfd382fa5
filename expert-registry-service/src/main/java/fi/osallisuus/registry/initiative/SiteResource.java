package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Sites of an initiative over HTTP. */
@Path(Api.BASE + "/initiatives/{id}/sites")
@RunOnVirtualThread
@Tag(name = "Initiatives")
public class SiteResource extends RegistryResource {
  private final SiteDesk desk;

  SiteResource(SiteDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({
    Roles.ADMIN,
    Roles.ANALYST,
    Roles.BOARD_MEMBER,
    Roles.CASE_LEAD,
    Roles.COORDINATOR,
    Roles.DPO,
    Roles.HR,
    Roles.MODEL_OWNER,
    Roles.PROFESSIONAL,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER
  })
  @Operation(
      summary = "List the sites of an initiative",
      description = "Units and other organisations where it is tried, each with its result.")
  public Page<SiteView> list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(id, Keyset.of(limit, cursor));
  }

  @POST
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
  @Idempotent
  @Operation(
      summary = "Add a site",
      description =
          "Either a unit or another organisation, such as a municipality (SITE_PLACE); the"
              + " organisation must have existed in those days (ORGANISATION_UNKNOWN).")
  public RestResponse<SiteView> add(@PathParam("id") UUID id, @Valid @NotNull PutSite request) {
    var view = desk.add(id, request);
    return created("/initiatives/" + id + "/sites", view, view.version());
  }

  @PUT
  @Path("{siteId}")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
  @Operation(
      summary = "Change a site",
      description = "Method, days and what came of it there; the place stays (SITE_FIXED).")
  public RestResponse<SiteView> change(
      @PathParam("id") UUID id,
      @PathParam("siteId") UUID siteId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutSite request) {
    var view = desk.change(id, siteId, request, ifMatch);
    return ok(view, view.version());
  }
}
