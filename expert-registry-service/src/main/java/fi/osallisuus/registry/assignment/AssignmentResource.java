package fi.osallisuus.registry.assignment;

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

/** Assignments over HTTP. */
@Path(Api.BASE + "/assignments")
@RunOnVirtualThread
@Tag(name = "Assignments", description = "What experts have accepted, until it is talked over")
public class AssignmentResource extends RegistryResource {
  private final AssignmentDesk desk;
  private final AssignmentSight sight;

  AssignmentResource(AssignmentDesk desk, AssignmentSight sight) {
    this.desk = desk;
    this.sight = sight;
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.DPO,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.PROJECT_MANAGER
  })
  @Operation(
      summary = "List assignments",
      description =
          "By status, expert, unit and days. COORDINATOR, UNIT_MANAGER and DPO see the county's,"
              + " others what they asked for. attention=true: still to come, but the expert is not"
              + " active any more or is at a reception at the same time; nothing is cancelled"
              + " silently.")
  public Page<AssignmentView> list(
      @QueryParam("status") @Nullable AssignmentStatus status,
      @QueryParam("expertId") @Nullable UUID expertId,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("attention") boolean attention,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return sight.list(
        new AssignmentSearch(status, expertId, unitId, from, to, attention, null),
        Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.DPO,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.PROJECT_MANAGER,
    Roles.EXPERT,
    Roles.DEVELOPER_CLIENT
  })
  @Operation(
      summary = "Read an assignment",
      description = "By those who take part in it; 404 for all others.")
  public RestResponse<AssignmentView> get(@PathParam("id") UUID id) {
    return answer(sight.get(id));
  }

  @POST
  @Path("{id}:orient")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.PROJECT_MANAGER
  })
  @Operation(
      summary = "Record the orientation",
      description =
          "CONFIRMED → ORIENTED. PLACE, TASK, SAFETY, CONFIDENTIALITY and CONTACT_PERSON are gone"
              + " through or left out for a reason; 409 ORIENTATION_INCOMPLETE lists what is"
              + " missing.")
  public RestResponse<AssignmentView> orient(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull OrientAssignment request) {
    return answer(desk.orient(id, request, ifMatch));
  }

  @POST
  @Path("{id}:start")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.PROJECT_MANAGER,
    Roles.EXPERT,
    Roles.DEVELOPER_CLIENT
  })
  @Operation(
      summary = "Start",
      description =
          "ORIENTED → IN_PROGRESS, from the day on. 409 ORIENTATION_INCOMPLETE before the"
              + " orientation, EXPERT_NOT_ACTIVE for who is paused, ASSIGNMENT_NOT_YET too early.")
  public RestResponse<AssignmentView> start(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.start(id, ifMatch));
  }

  @PUT
  @Path("{id}/hours")
  @RolesAllowed({Roles.COORDINATOR, Roles.EXPERT, Roles.DEVELOPER_CLIENT})
  @Operation(
      summary = "Keep the hours",
      description =
          "While IN_PROGRESS: all entries at once. PREPARATION and WORK are paid, TRAVEL is not.")
  public RestResponse<AssignmentView> hours(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutHours request) {
    return answer(desk.hours(id, request, ifMatch));
  }

  @POST
  @Path("{id}:finish")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.PROJECT_MANAGER,
    Roles.EXPERT,
    Roles.DEVELOPER_CLIENT
  })
  @Operation(
      summary = "Say that it is done",
      description =
          "IN_PROGRESS → DONE. The hours that were kept count, or the planned time where none were."
              + " A fee entry is proposed if the assignment is paid; without a fee model it waits"
              + " in fee-problems.")
  public RestResponse<AssignmentView> finish(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull FinishAssignment request) {
    return answer(desk.finish(id, request.kilometres(), ifMatch));
  }

  @POST
  @Path("{id}:report")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.PROJECT_MANAGER
  })
  @Operation(
      summary = "Confirm what was done",
      description = "DONE → REPORTED: who asked for it says that it was done so. No text is kept.")
  public RestResponse<AssignmentView> report(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.report(id, ifMatch));
  }

  @POST
  @Path("{id}:debrief")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Talk it over with the expert",
      description =
          "REPORTED → DEBRIEFED: whether the support was enough and what was agreed on, as codes."
              + " The coordinator and the expert see it, nobody else.")
  public RestResponse<AssignmentView> debrief(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DebriefAssignment request) {
    return answer(desk.debrief(id, request, ifMatch));
  }

  @POST
  @Path("{id}:cancel")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.UNIT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.PROJECT_MANAGER,
    Roles.EXPERT,
    Roles.DEVELOPER_CLIENT
  })
  @Operation(
      summary = "Call it off",
      description =
          "CONFIRMED or ORIENTED → CANCELLED_BY_EXPERT (the request looks for another expert) or"
              + " CANCELLED_BY_UNIT (the request is cancelled). Each side for itself, the"
              + " coordinator for either (422 CANCELLED_BY_OTHER_SIDE). No reason is asked.")
  public RestResponse<AssignmentView> cancel(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull CancelAssignment request) {
    return answer(desk.cancel(id, request.by(), ifMatch));
  }

  @POST
  @Path("{id}:no-show")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
  @Operation(
      summary = "Record that the expert did not come",
      description = "CONFIRMED or ORIENTED → NO_SHOW, not before it should have begun.")
  public RestResponse<AssignmentView> noShow(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.noShow(id, ifMatch));
  }

  private static RestResponse<AssignmentView> answer(AssignmentView view) {
    return ok(view, view.version());
  }
}
