package fi.osallisuus.feedback.issue;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Issues of steering groups over HTTP. */
@Path(Api.BASE + "/issues")
@RunOnVirtualThread
@RolesAllowed({
  Roles.COORDINATOR,
  Roles.UNIT_MANAGER,
  Roles.PROFESSIONAL,
  Roles.CASE_LEAD,
  Roles.PROJECT_MANAGER,
  Roles.MODEL_OWNER,
  Roles.SYSTEM
})
@Tag(name = "Issues", description = "What stands in the way, and how it was solved (S4-20)")
public class IssueResource extends FeedbackResource {
  private final IssueDesk desk;

  IssueResource(IssueDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List issues",
      description =
          "By body (also what was escalated to it), area, category and state, in the order in which"
              + " they were written down.")
  public Page<IssueView> list(
      @QueryParam("bodyId") @Nullable UUID bodyId,
      @QueryParam("areaId") @Nullable UUID areaId,
      @QueryParam("category") @Nullable IssueCategory category,
      @QueryParam("status") @Nullable IssueStatus status,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(new IssueSearch(bodyId, areaId, category, status), Keyset.of(limit, cursor));
  }

  @GET
  @Path("{issueId}")
  @Operation(summary = "Read an issue", description = "With its solution, once there is one.")
  public RestResponse<IssueView> get(@PathParam("issueId") UUID id) {
    return answer(desk.get(id));
  }

  @GET
  @Path("reports/{areaId}")
  @Operation(
      summary = "Read an area's report",
      description =
          "What was raised in the area in a period (the last six months unless said), by category, and"
              + " what became of it: for the meeting of its steering group. PERIOD_INVALID.")
  public IssueReport report(
      @PathParam("areaId") UUID areaId,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to) {
    return desk.report(areaId, from, to);
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.PROFESSIONAL, Roles.CASE_LEAD})
  @Operation(
      summary = "Raise an issue",
      description =
          "What stands in the way of clients or of working together, for a steering group or an area"
              + " (ISSUE_PLACE, BODY_UNKNOWN, UNIT_UNKNOWN, DATE_IN_FUTURE). LEGAL names what the law"
              + " leaves unsolved: the software never works around it (S3-47).")
  public RestResponse<IssueView> raise(@Valid @NotNull RaiseIssue request) {
    var view = desk.raise(request);
    return created("/issues/" + view.id(), view, view.version());
  }

  @POST
  @Path("{issueId}:solve")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
  @APIResponse(responseCode = "200", description = "The issue, solved")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Solve an issue",
      description = "RAISED or ESCALATED to SOLVED, saying how (ISSUE_TRANSITION).")
  public RestResponse<IssueView> solve(
      @PathParam("issueId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull SolveIssue request) {
    return answer(desk.solve(id, ifMatch, request));
  }

  @POST
  @Path("{issueId}:escalate")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
  @APIResponse(responseCode = "200", description = "The issue with its new body")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Hand an issue on",
      description =
          "To another body, which can solve it (BODY_UNKNOWN, ESCALATED_TO_ITSELF,"
              + " ISSUE_TRANSITION).")
  public RestResponse<IssueView> escalate(
      @PathParam("issueId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull EscalateIssue request) {
    return answer(desk.escalate(id, ifMatch, request));
  }

  private static RestResponse<IssueView> answer(IssueView view) {
    return ok(view, view.version());
  }
}
