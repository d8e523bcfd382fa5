package fi.osallisuus.registry.orientation;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Orientations over HTTP. */
@Path(Api.BASE + "/experts/{id}/orientations")
@RunOnVirtualThread
@Tag(name = "Orientation")
public class OrientationResource extends RegistryResource {
  private final OrientationDesk desk;

  OrientationResource(OrientationDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.DPO,
    Roles.EXPERT,
    Roles.DEVELOPER_CLIENT
  })
  @Operation(
      summary = "List an expert's orientations",
      description = "Each with its items, the day of each and the account that recorded it.")
  public Page<OrientationView> list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(id, Keyset.of(limit, cursor));
  }

  @POST
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @Operation(
      summary = "Give an expert a package",
      description = "A published one (PACKAGE_UNKNOWN), once (PACKAGE_ASSIGNED).")
  public RestResponse<OrientationView> assign(
      @PathParam("id") UUID id, @Valid @NotNull AssignPackage request) {
    var view = desk.assign(id, request);
    return created("/experts/" + id + "/orientations", view, view.version());
  }

  @POST
  @Path("{orientationId}:complete-items")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
  @Operation(
      summary = "Record items as done",
      description =
          "The day of each; who oriented is the caller. The gate asks for all mandatory items (S0-42).")
  public RestResponse<OrientationView> complete(
      @PathParam("id") UUID id,
      @PathParam("orientationId") UUID orientationId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CompleteItems request) {
    var view = desk.complete(id, orientationId, request, ifMatch);
    return ok(view, view.version());
  }
}
