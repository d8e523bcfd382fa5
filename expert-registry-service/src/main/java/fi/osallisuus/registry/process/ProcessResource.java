package fi.osallisuus.registry.process;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import fi.osallisuus.registry.paper.PaperStatus;
import io.quarkus.security.Authenticated;
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

/** Process descriptions over HTTP. */
@Path(Api.BASE + "/process-descriptions")
@RunOnVirtualThread
@Tag(name = "Process descriptions", description = "How one gets to a service, step by step")
public class ProcessResource extends RegistryResource {
  private final ProcessDesk desk;

  ProcessResource(ProcessDesk desk) {
    this.desk = desk;
  }

  @GET
  @Authenticated
  @Operation(
      summary = "List process descriptions",
      description = "All versions in order of creation; of a unit or in a state where asked.")
  public Page<ProcessView> list(
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("status") @Nullable PaperStatus status,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(unitId, status, Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(
      summary = "Read a process description",
      description = "One version with its steps and the share of steps that others can take over.")
  public RestResponse<ProcessView> get(@PathParam("id") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
  @Idempotent
  @Operation(
      summary = "Draft a process description",
      description =
          "Of a unit, with its steps marked GENERIC or LOCAL. A known code drafts its next version with"
              + " the reason (CHANGE_REASON_REQUIRED); 409 DRAFT_EXISTS while one is unpublished.")
  public RestResponse<ProcessView> draft(@Valid @NotNull DraftProcess request) {
    var view = desk.draft(request);
    return created("/process-descriptions/" + view.id(), view, view.version());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
  @Operation(
      summary = "Rewrite a draft process description",
      description = "409 ALREADY_PUBLISHED or IN_REVIEW: only a draft changes.")
  public RestResponse<ProcessView> rewrite(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DraftProcess request) {
    return answer(desk.rewrite(id, request, ifMatch));
  }

  @POST
  @Path("{id}:submit")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.PROJECT_MANAGER})
  @Operation(
      summary = "Submit a process description for review",
      description = "Everything in Swedish too where bilingual (SWEDISH_REQUIRED).")
  public RestResponse<ProcessView> submit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.submit(id, ifMatch));
  }

  @POST
  @Path("{id}:send-back")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER, Roles.HR})
  @Operation(
      summary = "Send a process description back to be rewritten",
      description = "IN_REVIEW → DRAFT; 409 NOT_SUBMITTED.")
  public RestResponse<ProcessView> sendBack(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.sendBack(id, ifMatch));
  }

  @POST
  @Path("{id}:publish")
  @RolesAllowed({Roles.MODEL_OWNER, Roles.HR})
  @Operation(
      summary = "Publish a process description",
      description =
          "A submitted version (NOT_SUBMITTED), by somebody else than its writer (403 FOUR_EYES). From"
              + " then on everybody can read it without a login; the version before is SUPERSEDED.")
  public RestResponse<ProcessView> publish(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.publish(id, ifMatch));
  }

  @POST
  @Path("{id}:retire")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER})
  @Operation(
      summary = "Take a process description out of use",
      description = "PUBLISHED → SUPERSEDED without a next version; 409 NOT_PUBLISHED.")
  public RestResponse<ProcessView> retire(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.retire(id, ifMatch));
  }

  @POST
  @Path("{id}/remarks")
  @RolesAllowed({Roles.PROFESSIONAL, Roles.CASE_LEAD, Roles.UNIT_MANAGER})
  @Idempotent
  @Operation(
      summary = "Remark on the feasibility of a process",
      description =
          "By professionals of units like the pilot's: is it possible, realistic, needed? Also on a"
              + " draft, before it holds.")
  public RestResponse<RemarkView> remark(
      @PathParam("id") UUID id, @Valid @NotNull MakeRemark request) {
    return created("/process-descriptions/" + id + "/remarks", desk.remark(id, request), 1);
  }

  @GET
  @Path("{id}/remarks")
  @Authenticated
  @Operation(summary = "List the remarks on a process", description = "In the order of making.")
  public Page<RemarkView> remarks(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.remarks(id, Keyset.of(limit, cursor));
  }

  private static RestResponse<ProcessView> answer(ProcessView view) {
    return ok(view, view.version());
  }
}
