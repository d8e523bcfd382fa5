package fi.osallisuus.registry.decision;

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

/** Decisions on initiatives over HTTP. */
@Path(Api.BASE + "/initiatives/{id}/decisions")
@RunOnVirtualThread
@Tag(name = "Initiative decisions", description = "Proposed, in the budget, decided")
@RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
public class DecisionResource extends RegistryResource {
  private final DecisionDesk desk;

  DecisionResource(DecisionDesk desk) {
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
      summary = "List the decisions on an initiative",
      description = "Each with its expected month, and overdue when that is over.")
  public Page<DecisionView> list(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(id, Keyset.of(limit, cursor));
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Propose a decision",
      description = "What should be decided, and the month in which the decision is expected.")
  public RestResponse<DecisionView> propose(
      @PathParam("id") UUID id, @Valid @NotNull ProposeDecision request) {
    var view = desk.propose(id, request);
    return created("/initiatives/" + id + "/decisions", view, view.version());
  }

  @POST
  @Path("{decisionId}:put-in-budget")
  @Operation(
      summary = "Record that the resource is in a budget",
      description = "PROPOSED → IN_BUDGET, with the year of the budget.")
  public RestResponse<DecisionView> putInBudget(
      @PathParam("id") UUID id,
      @PathParam("decisionId") UUID decisionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull PutInBudget request) {
    return answer(desk.putInBudget(id, decisionId, request, ifMatch));
  }

  @POST
  @Path("{decisionId}:decide")
  @RolesAllowed(Roles.MODEL_OWNER)
  @Operation(
      summary = "Record the decision",
      description =
          "PROPOSED or IN_BUDGET → DECIDED: to continue, to change or to stop, by which body, on"
              + " which day and why.")
  public RestResponse<DecisionView> decide(
      @PathParam("id") UUID id,
      @PathParam("decisionId") UUID decisionId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Decide request) {
    return answer(desk.decide(id, decisionId, request, ifMatch));
  }

  private static RestResponse<DecisionView> answer(DecisionView view) {
    return ok(view, view.version());
  }
}
