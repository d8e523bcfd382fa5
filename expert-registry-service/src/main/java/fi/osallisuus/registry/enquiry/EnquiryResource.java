package fi.osallisuus.registry.enquiry;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import fi.osallisuus.registry.search.TextQuery;
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

/** Enquiries to the coordinator over HTTP. */
@Path(Api.BASE + "/enquiries")
@RunOnVirtualThread
@RolesAllowed({
  Roles.COORDINATOR,
  Roles.PROFESSIONAL,
  Roles.CASE_LEAD,
  Roles.UNIT_MANAGER,
  Roles.PROJECT_MANAGER,
  Roles.MODEL_OWNER,
  Roles.HR,
  Roles.ANALYST,
  Roles.DPO,
  Roles.ADMIN
})
@Tag(name = "Coordination")
public class EnquiryResource extends RegistryResource {
  private final EnquiryDesk desk;
  private final Actor actor;

  EnquiryResource(EnquiryDesk desk, Actor actor) {
    this.desk = desk;
    this.actor = actor;
  }

  @GET
  @Operation(
      summary = "List enquiries",
      description =
          "The coordinator sees all of the county, everybody else the own ones. `mine` leaves those"
              + " that are assigned to the caller; `q` searches words of questions and answers.")
  public Page<EnquiryView> list(
      @QueryParam("status") @Nullable EnquiryStatus status,
      @QueryParam("category") @Nullable String category,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("areaId") @Nullable UUID areaId,
      @QueryParam("mine") @Nullable Boolean mine,
      @QueryParam("q") @Nullable String q,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var assignee = Boolean.TRUE.equals(mine) ? actor.id() : null;
    return desk.list(
        new EnquirySearch(status, category, unitId, areaId, assignee, null, TextQuery.of(q)),
        Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "Read an enquiry", description = "By the coordinator or who asked.")
  public RestResponse<EnquiryView> get(@PathParam("id") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Ask the coordinator",
      description =
          "Any member of staff, of any unit (S1-27). It goes to the coordinator who serves the unit's"
              + " area, if one is named in `enquiry-routes`; due within five working days.")
  public RestResponse<EnquiryView> open(@Valid @NotNull OpenEnquiry request) {
    var view = desk.open(request);
    return created("/enquiries/" + view.id(), view, view.version());
  }

  @POST
  @Path("{id}:assign")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Assign an enquiry",
      description = "To oneself, to a colleague, or to nobody in particular.")
  public RestResponse<EnquiryView> assign(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AssignEnquiry request) {
    return answer(desk.assign(id, request, ifMatch));
  }

  @POST
  @Path("{id}:answer")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Answer an enquiry",
      description =
          "OPEN → ANSWERED. The first answer stops the clock, which counts Finnish working days.")
  public RestResponse<EnquiryView> answer(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull AnswerEnquiry request) {
    return answer(desk.answer(id, request, ifMatch));
  }

  @POST
  @Path("{id}:close")
  @Operation(
      summary = "Close an enquiry",
      description = "ANSWERED → CLOSED, by the coordinator or who asked.")
  public RestResponse<EnquiryView> close(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.close(id, ifMatch));
  }

  @POST
  @Path("{id}:reopen")
  @Operation(
      summary = "Ask again",
      description =
          "ANSWERED or CLOSED → OPEN with what is still to be asked; due again within five working"
              + " days. The first answer stays the measured one.")
  public RestResponse<EnquiryView> reopen(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ReopenEnquiry request) {
    return answer(desk.reopen(id, request, ifMatch));
  }

  private static RestResponse<EnquiryView> answer(EnquiryView view) {
    return ok(view, view.version());
  }
}
