package fi.osallisuus.registry.jobdescription;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
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

/** Job descriptions over HTTP. */
@Path(Api.BASE + "/job-descriptions")
@RunOnVirtualThread
@Tag(name = "Job descriptions", description = "What an expert does and does not do, in versions")
public class DescriptionResource extends RegistryResource {
  private final DescriptionDesk desk;

  DescriptionResource(DescriptionDesk desk) {
    this.desk = desk;
  }

  @GET
  @Authenticated
  @Operation(summary = "List job descriptions", description = "All versions, in order of creation.")
  public Page<DescriptionView> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "Read a job description", description = "One version with its sections.")
  public RestResponse<DescriptionView> get(@PathParam("id") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER})
  @Idempotent
  @Operation(
      summary = "Draft a job description",
      description =
          "Of a mode of work or of a staff role (MODE_OR_ROLE). Version 1.0, or for a known code the"
              + " next major or minor one with its reason (CHANGE_REASON_REQUIRED). 409 DRAFT_EXISTS"
              + " while a version is unpublished.")
  public RestResponse<DescriptionView> draft(@Valid @NotNull DraftDescription request) {
    var view = desk.draft(request);
    return created("/job-descriptions/" + view.id(), view, view.version());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER})
  @Operation(
      summary = "Rewrite a draft",
      description =
          "409 ALREADY_PUBLISHED: a published version never changes; 409 IN_REVIEW: have it sent back"
              + " first.")
  public RestResponse<DescriptionView> rewrite(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DraftDescription request) {
    return answer(desk.rewrite(id, request, ifMatch));
  }

  @GET
  @Path("{id}/comparison")
  @Authenticated
  @Operation(
      summary = "Compare two versions",
      description =
          "From this version to another of the same code (COMPARISON_OTHER_CODE): every section with"
              + " what became of it, and each text word by word.")
  public Comparison compare(@PathParam("id") UUID id, @QueryParam("with") @NotNull UUID with) {
    return desk.compare(id, with);
  }

  @POST
  @Path("{id}:submit")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER})
  @Operation(
      summary = "Submit a draft for review",
      description =
          "All sections written (SECTION_MISSING; that it is not treatment may be left out of a staff"
              + " role's), in Swedish too where bilingual (SWEDISH_REQUIRED). IN_REVIEW, and frozen.")
  public RestResponse<DescriptionView> submit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.submit(id, ifMatch));
  }

  @POST
  @Path("{id}:send-back")
  @RolesAllowed({Roles.HR, Roles.MODEL_OWNER, Roles.COORDINATOR})
  @Operation(
      summary = "Send a version back to be rewritten",
      description = "IN_REVIEW → DRAFT; 409 NOT_SUBMITTED.")
  public RestResponse<DescriptionView> sendBack(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.sendBack(id, ifMatch));
  }

  @POST
  @Path("{id}:publish")
  @RolesAllowed({Roles.HR, Roles.MODEL_OWNER})
  @Operation(
      summary = "Publish a job description",
      description =
          "A submitted version (NOT_SUBMITTED), by somebody else than its writer (403 FOUR_EYES). A"
              + " major version asks every expert of its mode for a new acknowledgement; active ones"
              + " have 14 days.")
  public RestResponse<DescriptionView> publish(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.publish(id, ifMatch));
  }

  private static RestResponse<DescriptionView> answer(DescriptionView view) {
    return ok(view, view.version());
  }
}
