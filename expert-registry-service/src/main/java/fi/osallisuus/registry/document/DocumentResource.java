package fi.osallisuus.registry.document;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.paper.PaperStatus;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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

/** Documents over HTTP. */
@Path(Api.BASE + "/documents")
@RunOnVirtualThread
@Tag(name = "Documents", description = "Guidelines, tools and forms, each with its next look")
public class DocumentResource extends RegistryResource {
  private final DocumentDesk desk;
  private final Today today;

  DocumentResource(DocumentDesk desk, Today today) {
    this.desk = desk;
    this.today = today;
  }

  @GET
  @Authenticated
  @Operation(
      summary = "Find documents",
      description =
          "By the beginnings of words of code, title and summary (`q`, accents do not matter), kind,"
              + " status, language, audience, owner, unit, and the need that they came of."
              + " `reviewOverdue` leaves what should have been looked at before today. Who does not"
              + " write documents sees the published ones.")
  public Page<DocumentView> list(
      @QueryParam("q") @Nullable String text,
      @QueryParam("kind") @Nullable DocumentKind kind,
      @QueryParam("status") @Nullable PaperStatus status,
      @QueryParam("language") @Nullable String language,
      @QueryParam("audience") @Nullable DocumentAudience audience,
      @QueryParam("ownerRole") @Nullable String ownerRole,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("needId") @Nullable UUID needId,
      @QueryParam("reviewOverdue") @DefaultValue("false") boolean reviewOverdue,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var search =
        new DocumentSearch(
            text,
            kind,
            reviewOverdue && status == null ? PaperStatus.PUBLISHED : status,
            language,
            audience,
            ownerRole,
            unitId,
            needId,
            reviewOverdue ? today.date() : null);
    return desk.list(search, Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(summary = "Read a document", description = "One version; a draft by its writers only.")
  public RestResponse<DocumentView> get(@PathParam("id") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER})
  @Idempotent
  @Operation(
      summary = "Draft a document",
      description =
          "Where it lies, its language and owner, the needs that it came of (NEED_UNKNOWN), and when it"
              + " is looked at again (REVIEW_DATE_PAST). A"
              + " known code drafts its next version with the reason (CHANGE_REASON_REQUIRED); 409"
              + " DRAFT_EXISTS while one is unpublished.")
  public RestResponse<DocumentView> draft(@Valid @NotNull DraftDocument request) {
    var view = desk.draft(request);
    return created("/documents/" + view.id(), view, view.version());
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER})
  @Operation(
      summary = "Rewrite a draft document",
      description = "409 ALREADY_PUBLISHED or IN_REVIEW: only a draft changes.")
  public RestResponse<DocumentView> rewrite(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DraftDocument request) {
    return answer(desk.rewrite(id, request, ifMatch));
  }

  @POST
  @Path("{id}:submit")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER})
  @Operation(
      summary = "Submit a document for review",
      description = "Title and summary in Swedish too where bilingual (SWEDISH_REQUIRED).")
  public RestResponse<DocumentView> submit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.submit(id, ifMatch));
  }

  @POST
  @Path("{id}:send-back")
  @RolesAllowed({Roles.HR, Roles.MODEL_OWNER, Roles.COORDINATOR})
  @Operation(
      summary = "Send a document back to be rewritten",
      description = "IN_REVIEW → DRAFT; 409 NOT_SUBMITTED.")
  public RestResponse<DocumentView> sendBack(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.sendBack(id, ifMatch));
  }

  @POST
  @Path("{id}:publish")
  @RolesAllowed({Roles.HR, Roles.MODEL_OWNER, Roles.COORDINATOR})
  @Operation(
      summary = "Publish a document",
      description =
          "A submitted version (NOT_SUBMITTED), by somebody else than its writer (403 FOUR_EYES). The"
              + " version before is SUPERSEDED, and needs that it came of learn of it.")
  public RestResponse<DocumentView> publish(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.publish(id, ifMatch));
  }

  @POST
  @Path("{id}:confirm-review")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER})
  @Operation(
      summary = "Confirm that a document is good as it is",
      description = "With the day of the next look (REVIEW_DATE_PAST); 409 NOT_PUBLISHED.")
  public RestResponse<DocumentView> confirmReview(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ConfirmReview request) {
    return answer(desk.reviewed(id, request, ifMatch));
  }

  @POST
  @Path("{id}:retire")
  @RolesAllowed({Roles.COORDINATOR, Roles.MODEL_OWNER})
  @Operation(
      summary = "Take a document out of use",
      description = "PUBLISHED → SUPERSEDED without a next version; 409 NOT_PUBLISHED.")
  public RestResponse<DocumentView> retire(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.retire(id, ifMatch));
  }

  private static RestResponse<DocumentView> answer(DocumentView view) {
    return ok(view, view.version());
  }
}
