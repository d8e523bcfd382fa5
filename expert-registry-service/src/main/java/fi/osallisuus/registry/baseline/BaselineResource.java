package fi.osallisuus.registry.baseline;

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

/** Baselines of an initiative over HTTP. */
@Path(Api.BASE + "/initiatives/{id}/baselines")
@RunOnVirtualThread
@Tag(name = "Baselines", description = "How far units use experience in a structured way")
@RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
public class BaselineResource extends RegistryResource {
  private final BaselineDesk desk;

  BaselineResource(BaselineDesk desk) {
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
      summary = "List the baselines of an initiative",
      description = "Every mapping of every unit; what follows from them are analytics' figures.")
  public Page<BaselineView> list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(id, Keyset.of(limit, cursor));
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Map a unit",
      description =
          "Once for a unit and a day (BASELINE_EXISTS), as often as wished over time. What was"
              + " developed and never came into use is DEVELOPED_NOT_ADOPTED (S4-35).")
  public RestResponse<BaselineView> map(@PathParam("id") UUID id, @Valid @NotNull MapUnit request) {
    var view = desk.map(id, request);
    return created("/initiatives/" + id + "/baselines", view, view.version());
  }

  @PUT
  @Path("{baselineId}")
  @Operation(
      summary = "Correct a baseline",
      description = "What was found; unit and day stay (BASELINE_FIXED).")
  public RestResponse<BaselineView> correct(
      @PathParam("id") UUID id,
      @PathParam("baselineId") UUID baselineId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull MapUnit request) {
    var view = desk.correct(id, baselineId, request, ifMatch);
    return ok(view, view.version());
  }
}
