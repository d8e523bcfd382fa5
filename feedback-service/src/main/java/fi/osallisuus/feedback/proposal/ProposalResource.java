package fi.osallisuus.feedback.proposal;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.DayKeyset;
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

/** Proposals of panels and networks over HTTP. */
@Path(Api.BASE + "/proposals")
@RunOnVirtualThread
@RolesAllowed({
  Roles.COORDINATOR,
  Roles.UNIT_MANAGER,
  Roles.PROJECT_MANAGER,
  Roles.MODEL_OWNER,
  Roles.BOARD_MEMBER,
  Roles.DEVELOPER_CLIENT,
  Roles.EXPERT,
  Roles.SYSTEM
})
@Tag(name = "Proposals", description = "What panels propose, and the answer (S1-39)")
public class ProposalResource extends FeedbackResource {
  private final ProposalDesk desk;

  ProposalResource(ProposalDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List proposals",
      description =
          "By body, state and outcome, in the order in which they came. Members of panels read them"
              + " too: every proposal gets an answer that they can see.")
  public Page<ProposalView> list(
      @QueryParam("bodyId") @Nullable UUID bodyId,
      @QueryParam("status") @Nullable ProposalStatus status,
      @QueryParam("outcome") @Nullable ProposalOutcome outcome,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(bodyId, status, outcome, Keyset.of(limit, cursor));
  }

  @GET
  @Path("due")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER, Roles.SYSTEM})
  @Operation(
      summary = "List what waits for an answer",
      description =
          "Proposals that nobody has answered and whose answer is due not after `by` (a month ahead"
              + " unless said), the most urgent first; `overdue` marks what is late.")
  public Page<ProposalView> due(
      @QueryParam("by") @Nullable LocalDate by,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.due(by, DayKeyset.of(limit, cursor));
  }

  @GET
  @Path("{proposalId}")
  @Operation(summary = "Read a proposal", description = "With the answer that it got.")
  public RestResponse<ProposalView> get(@PathParam("proposalId") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
  @Operation(
      summary = "Receive a proposal",
      description =
          "What a panel or a network proposes (BODY_UNKNOWN, DATE_IN_FUTURE). An answer is due within"
              + " two months.")
  public RestResponse<ProposalView> receive(@Valid @NotNull ReceiveProposal request) {
    var view = desk.receive(request);
    return created("/proposals/" + view.id(), view, view.version());
  }

  @POST
  @Path("{proposalId}:handle")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
  @APIResponse(responseCode = "200", description = "The proposal with its answer")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Answer a proposal",
      description =
          "RECEIVED to HANDLED. ACCEPTED becomes an agreed action with somebody responsible and a day"
              + " (ACTION_INCOMPLETE, DUE_DATE_PAST, UNIT_UNKNOWN); REJECTED tells why"
              + " (REASON_REQUIRED, PUBLIC_TEXT_TOO_SHORT, LANGUAGE_REQUIRED); what was"
              + " UNDER_PREPARATION is answered again (PROPOSAL_TRANSITION otherwise). The first day"
              + " counts.")
  public RestResponse<ProposalView> handle(
      @PathParam("proposalId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull HandleProposal request) {
    return answer(desk.handle(id, ifMatch, request));
  }

  @POST
  @Path("{proposalId}:implement")
  @RolesAllowed({Roles.COORDINATOR, Roles.UNIT_MANAGER})
  @APIResponse(responseCode = "200", description = "The proposal, implemented")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Say that a proposal has been implemented",
      description =
          "HANDLED and not rejected to IMPLEMENTED. It happens by itself when an action of the"
              + " proposal is implemented.")
  public RestResponse<ProposalView> implement(
      @PathParam("proposalId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.implement(id, ifMatch));
  }

  private static RestResponse<ProposalView> answer(ProposalView view) {
    return ok(view, view.version());
  }
}
