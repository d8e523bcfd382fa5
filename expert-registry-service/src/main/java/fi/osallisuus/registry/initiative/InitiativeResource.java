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

/** Initiatives over HTTP. */
@Path(Api.BASE + "/initiatives")
@RunOnVirtualThread
@Tag(
    name = "Initiatives",
    description =
        "Operating models, pilots and programmes: team, goals, decisions, what came of it")
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
public class InitiativeResource extends RegistryResource {
  private final InitiativeSight sight;
  private final InitiativeDesk desk;

  InitiativeResource(InitiativeSight sight, InitiativeDesk desk) {
    this.sight = sight;
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List initiatives",
      description =
          "By kind, phase, programme reference, objective of a strategy, parent or unit;"
              + " `descriptionDue` leaves those that must be described by now, `strategyEnded` those"
              + " that serve only strategies whose years are over.")
  public Page<InitiativeSummary> list(
      @QueryParam("kind") @Nullable InitiativeKind kind,
      @QueryParam("phase") @Nullable InitiativePhase phase,
      @QueryParam("programme") @Nullable String programme,
      @QueryParam("objective") @Nullable String objective,
      @QueryParam("parentId") @Nullable UUID parentId,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("descriptionDue") @Nullable Boolean descriptionDue,
      @QueryParam("strategyEnded") @Nullable Boolean strategyEnded,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return sight.list(
        new InitiativeSearch(
            kind, phase, programme, objective, parentId, unitId, descriptionDue, strategyEnded),
        Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Operation(
      summary = "Read an initiative",
      description = "With its lists and with what somebody should see to (`warnings`).")
  public RestResponse<InitiativeView> get(@PathParam("id") UUID id) {
    return answer(sight.get(id));
  }

  @GET
  @Path("{id}/lineage")
  @Operation(
      summary = "Read what an initiative belongs to",
      description =
          "Parent, children, siblings, the generic model and its adaptations, what it goes on from"
              + " and what went on from it, and initiatives elsewhere.")
  public Lineage lineage(@PathParam("id") UUID id) {
    return sight.lineage(id);
  }

  @GET
  @Path("{id}/goals")
  @Operation(
      summary = "List the goals of an initiative",
      description = "`measurable=false` leaves those that have no indicator yet (S0-03).")
  public Page<GoalView> goals(
      @PathParam("id") UUID id, @QueryParam("measurable") @Nullable Boolean measurable) {
    return sight.goals(id, measurable);
  }

  @GET
  @Path("{id}/readiness")
  @Operation(
      summary = "Ask whether the pilot may start",
      description =
          "Roles without a member, mandatory items that are open, and warnings that the owner may"
              + " override with a reason.")
  public Readiness readiness(@PathParam("id") UUID id) {
    return sight.readiness(id);
  }

  @POST
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
  @Idempotent
  @Operation(
      summary = "Create an initiative",
      description =
          "It begins as an IDEA. Programme references are kept as they are written; the last day"
              + " cannot lie before the first (DATES_REVERSED).")
  public RestResponse<InitiativeView> create(@Valid @NotNull PutInitiative request) {
    var view = desk.create(request);
    return created("/initiatives/" + view.id(), view, view.version());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
  @Operation(
      summary = "Change an initiative",
      description =
          "All but code and kind. It cannot come back to itself over parents, generic models or"
              + " successors (INITIATIVE_CYCLE); an ended one stays (INITIATIVE_CLOSED).")
  public RestResponse<InitiativeView> change(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutInitiative request) {
    return answer(desk.change(id, request, ifMatch));
  }

  private static RestResponse<InitiativeView> answer(InitiativeView view) {
    return ok(view, view.version());
  }
}
