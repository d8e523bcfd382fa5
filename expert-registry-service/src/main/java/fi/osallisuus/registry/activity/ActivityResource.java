package fi.osallisuus.registry.activity;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of activities over HTTP. */
@Path(Api.BASE + "/activities")
@RunOnVirtualThread
@Tag(name = "Activities", description = "Which forms of participation each unit carries out")
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
public class ActivityResource extends RegistryResource {
  private final ActivityDesk desk;

  ActivityResource(ActivityDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List activities",
      description = "By unit, mode, and by a day on which they go on; ended ones stay in the list.")
  public Page<ActivityView> list(
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("mode") @Nullable String mode,
      @QueryParam("on") @Nullable LocalDate on,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(unitId, mode, on, Keyset.of(limit, cursor));
  }

  @GET
  @Path("coverage")
  @Operation(
      summary = "Read the coverage matrix",
      description =
          "For every service line and mode that meet: in how many of the line's active units the"
              + " mode goes on today (S1-18).")
  public Page<CoverageCell> coverage() {
    return desk.coverage();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read an activity", description = "One of the register, ended or not.")
  public RestResponse<ActivityView> get(@PathParam("id") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
  @Idempotent
  @Operation(
      summary = "Record an activity",
      description = "A mode that a unit carries out, once at a time (ACTIVITY_EXISTS).")
  public RestResponse<ActivityView> record(@Valid @NotNull RecordActivity request) {
    var view = desk.record(request);
    return created("/activities/" + view.id(), view, view.version());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
  @Operation(
      summary = "Correct an activity",
      description = "Level, contact and first day; unit and mode stay (ACTIVITY_FIXED).")
  public RestResponse<ActivityView> correct(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull RecordActivity request) {
    return answer(desk.correct(id, request, ifMatch));
  }

  @POST
  @Path("{id}:end")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
  @Operation(
      summary = "End an activity",
      description = "With its last day; it may be recorded anew later.")
  public RestResponse<ActivityView> end(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull EndActivity request) {
    return answer(desk.end(id, request, ifMatch));
  }

  private static RestResponse<ActivityView> answer(ActivityView view) {
    return ok(view, view.version());
  }
}
