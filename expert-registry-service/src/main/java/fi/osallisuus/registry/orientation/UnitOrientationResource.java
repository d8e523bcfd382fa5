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

/** Orientations of receiving units and of workers over HTTP. */
@Path(Api.BASE + "/orientations")
@RunOnVirtualThread
@RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
@Tag(name = "Orientation")
public class UnitOrientationResource extends RegistryResource {
  private final UnitOrientationDesk desk;

  UnitOrientationResource(UnitOrientationDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List the orientations of units and workers",
      description = "Of one unit or one worker where named; an expert's are under the expert.")
  public Page<OrientationView> list(
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("accountId") @Nullable String accountId,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(unitId, accountId, Keyset.of(limit, cursor));
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Give a unit or a worker a package",
      description =
          "A published one for UNIT, or with an account for STAFF (PACKAGE_UNKNOWN), once"
              + " (PACKAGE_ASSIGNED). A unit with open items is not ready.")
  public RestResponse<OrientationView> assign(@Valid @NotNull AssignOrientation request) {
    var view = desk.assign(request);
    return created("/orientations", view, view.version());
  }

  @POST
  @Path("{orientationId}:complete-items")
  @Operation(
      summary = "Record items of a unit or a worker as done",
      description =
          "The day of each. A NETWORK_TASK is done when every sector has a verified partner in the area"
              + " (409 NETWORK_NOT_BUILT with the sectors). With its last mandatory item the unit is"
              + " ready to receive.")
  public RestResponse<OrientationView> complete(
      @PathParam("orientationId") UUID orientationId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CompleteItems request) {
    var view = desk.complete(orientationId, request, ifMatch);
    return ok(view, view.version());
  }
}
