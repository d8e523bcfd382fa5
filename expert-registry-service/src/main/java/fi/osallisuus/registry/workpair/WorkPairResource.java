package fi.osallisuus.registry.workpair;

import fi.osallisuus.kit.actor.Actor;
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
import jakarta.ws.rs.DELETE;
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

/** Work pairs over HTTP. */
@Path(Api.BASE + "/work-pairs")
@RunOnVirtualThread
@RolesAllowed({Roles.UNIT_MANAGER, Roles.CASE_LEAD})
@Tag(name = "Work pairs", description = "One of health and one of social work")
public class WorkPairResource extends RegistryResource {
  private final WorkPairDesk desk;
  private final Actor actor;

  WorkPairResource(WorkPairDesk desk, Actor actor) {
    this.desk = desk;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({Roles.UNIT_MANAGER, Roles.CASE_LEAD, Roles.PROFESSIONAL, Roles.COORDINATOR})
  @Operation(
      summary = "List work pairs",
      description =
          "By unit and by day (`on`: those that are valid, with who is away then); `mine` leaves the"
              + " caller's own.")
  public Page<WorkPairView> list(
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("on") @Nullable LocalDate on,
      @QueryParam("mine") @Nullable Boolean mine,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var account = Boolean.TRUE.equals(mine) ? actor.id() : null;
    return desk.list(unitId, on, account, Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.UNIT_MANAGER, Roles.CASE_LEAD, Roles.PROFESSIONAL, Roles.COORDINATOR})
  @Operation(summary = "Read a work pair", description = "With members and absences.")
  public RestResponse<WorkPairView> get(@PathParam("id") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Form a work pair",
      description =
          "Exactly one with a health profession and one with a social profession, two different"
              + " people; else 422 PAIR_COMPOSITION. As the source says \"as a rule\", two of one"
              + " field are accepted with an overrideReason (S4-10).")
  public RestResponse<WorkPairView> form(@Valid @NotNull FormPair request) {
    var view = desk.form(request);
    return created("/work-pairs/" + view.id(), view, view.version());
  }

  @PUT
  @Path("{id}")
  @Operation(
      summary = "Move a work pair",
      description = "To another place or other days. Other people are another pair.")
  public RestResponse<WorkPairView> move(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull MovePair request) {
    return answer(desk.move(id, request, ifMatch));
  }

  @POST
  @Path("{id}:end")
  @Operation(summary = "End a work pair", description = "With its last day.")
  public RestResponse<WorkPairView> end(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull EndPair request) {
    return answer(desk.end(id, request, ifMatch));
  }

  @POST
  @Path("{id}/absences")
  @Idempotent
  @Operation(
      summary = "Note that one of a pair is away",
      description =
          "Within the pair's days (ABSENCE_OUTSIDE), each day once (ABSENCE_OVERLAP). No reason is"
              + " asked.")
  public RestResponse<WorkPairView> away(
      @PathParam("id") UUID id, @Valid @NotNull NoteAbsence request) {
    var view = desk.away(id, request);
    return created("/work-pairs/" + id, view, view.version());
  }

  @DELETE
  @Path("{id}/absences/{absenceId}")
  @Operation(
      summary = "Take an absence back",
      description = "It was noted in error, or the person came after all.")
  public RestResponse<WorkPairView> backAgain(
      @PathParam("id") UUID id,
      @PathParam("absenceId") UUID absenceId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.backAgain(id, absenceId, ifMatch));
  }

  private static RestResponse<WorkPairView> answer(WorkPairView view) {
    return ok(view, view.version());
  }
}
