package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import fi.osallisuus.registry.assignment.Partner;
import fi.osallisuus.registry.search.TextQuery;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Requests for experts over HTTP. */
@Path(Api.BASE + "/assignment-requests")
@RunOnVirtualThread
@Tag(
    name = "Assignment requests",
    description = "Who is asked for what: explained candidates, offers, acceptance")
public class RequestResource extends RegistryResource {
  private final RequestDesk desk;
  private final RequestSight sight;
  private final CandidateDesk candidates;
  private final OfferDesk offers;

  RequestResource(
      RequestDesk desk, RequestSight sight, CandidateDesk candidates, OfferDesk offers) {
    this.desk = desk;
    this.sight = sight;
    this.candidates = candidates;
    this.offers = offers;
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.DPO,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.UNIT_MANAGER,
    Roles.PROJECT_MANAGER
  })
  @Operation(
      summary = "List requests for experts",
      description =
          "By status, unit, mode and the beginnings of words of title and place (q). COORDINATOR and"
              + " DPO see the county's, others what they asked for.")
  public Page<RequestView> list(
      @QueryParam("status") @Nullable RequestStatus status,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("mode") @Nullable String mode,
      @Parameter(example = "luento") @QueryParam("q") @Nullable String q,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return sight.list(
        new RequestSearch(status, unitId, mode, TextQuery.of(q).orElse(null), null),
        Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.DPO,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.UNIT_MANAGER,
    Roles.PROJECT_MANAGER
  })
  @Operation(
      summary = "Read a request",
      description =
          "By who asked and the coordinator. Who comes is shown when somebody has accepted; who was"
              + " asked and said no is never shown to who asked.")
  public RestResponse<RequestView> get(@PathParam("id") UUID id) {
    return answer(sight.get(id));
  }

  @POST
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.UNIT_MANAGER,
    Roles.PROJECT_MANAGER
  })
  @Idempotent
  @Operation(
      summary = "Ask for an expert",
      description =
          "Starts in REQUESTED. Themes with weights, mode, language, place or remote, time (the"
              + " offset that Finland has then, or Z), level, purpose and phase. The answer warns"
              + " of FEE_MODEL_MISSING, without which nobody can be offered it.")
  public RestResponse<RequestView> ask(@Valid @NotNull AskForExpert request) {
    var view = desk.ask(request);
    return created("/assignment-requests/" + view.id(), view, view.version());
  }

  @POST
  @Path("{id}:match")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(summary = "Take a request up", description = "REQUESTED → MATCHING.")
  public RestResponse<RequestView> match(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.match(id, ifMatch));
  }

  @PUT
  @Path("{id}/partner")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.UNIT_MANAGER,
    Roles.PROJECT_MANAGER
  })
  @Operation(
      summary = "Name the professional partner",
      description =
          "A role of a unit and its functional contact; needed before a developer client is"
              + " offered the task, and open until somebody has accepted.")
  public RestResponse<RequestView> accompany(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Partner request) {
    return answer(desk.accompany(id, request, ifMatch));
  }

  @GET
  @Path("{id}/candidates")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Propose candidates and say why",
      description =
          "Hard filters first: who is left out is counted by the first reason and not named. The"
              + " rest is scored: 0.5 theme overlap (weighted Jaccard) + 0.2 similar tasks done"
              + " (five are enough) + 0.2 fairness (days since the last work, 180 at most) + 0.1"
              + " distance (the expert's first area or remote 1, another area 0.5). Code names hold"
              + " for this request only; every look is audited for each expert shown.")
  public CandidatesView candidates(
      @PathParam("id") UUID id, @QueryParam("limit") @Nullable Integer limit) {
    return candidates.propose(id, Limits.of(limit));
  }

  @GET
  @Path("{id}/offers")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "List the offers of a request",
      description = "By code name, with answers and the code name of a proposed substitute.")
  public OffersView offers(@PathParam("id") UUID id) {
    return offers.list(id);
  }

  @POST
  @Path("{id}/offers")
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @Operation(
      summary = "Offer the task",
      description =
          "MATCHING or OFFERED → OFFERED. To one or several candidates; the first acceptance wins."
              + " Offers are sent after ten minutes and can be withdrawn unseen until then. All or"
              + " none: 409 FEE_MODEL_MISSING, CANDIDATE_EXCLUDED (with the reason), 422"
              + " PARTNER_REQUIRED for a developer client without a professional partner.")
  public RestResponse<OffersView> offer(
      @PathParam("id") UUID id, @Valid @NotNull MakeOffers request) {
    var view = offers.make(id, request);
    return created(
        "/assignment-requests/" + id + "/offers", view, view.items().getFirst().version());
  }

  @POST
  @Path("{id}:decline")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Say that nobody is found",
      description = "Before an acceptance → DECLINED with a reason; open offers are withdrawn.")
  public RestResponse<RequestView> decline(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DeclineRequest request) {
    return answer(desk.decline(id, request.reason(), ifMatch));
  }

  @POST
  @Path("{id}:cancel")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.UNIT_MANAGER,
    Roles.PROJECT_MANAGER
  })
  @Operation(
      summary = "Need nobody any more",
      description =
          "→ CANCELLED by who asked or the coordinator. Open offers are withdrawn, a confirmed"
              + " assignment becomes CANCELLED_BY_UNIT; one that has begun stays (409).")
  public RestResponse<RequestView> cancel(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.cancel(id, ifMatch));
  }

  private static RestResponse<RequestView> answer(RequestView view) {
    return ok(view, view.version());
  }
}
