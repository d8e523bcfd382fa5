package fi.osallisuus.feedback.publication;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.FeedbackResource;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
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

/** Publications over HTTP, for the staff. */
@Path(Api.BASE + "/publications")
@RunOnVirtualThread
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Publications", description = "News, blogs, bulletins and links to social media")
public class PublicationResource extends FeedbackResource {
  private final PublicationDesk desk;
  private final PublicationSight sight;

  PublicationResource(PublicationDesk desk, PublicationSight sight) {
    this.desk = desk;
    this.sight = sight;
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.ADMIN,
    Roles.MODEL_OWNER,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.HR,
    Roles.ANALYST,
    Roles.BOARD_MEMBER,
    Roles.SYSTEM
  })
  @Operation(
      summary = "List publications",
      description =
          "Newest first, by type and audience. Only who writes them sees drafts and what was put"
              + " away.")
  public Page<PublicationView> list(
      @QueryParam("type") @Nullable PublicationType type,
      @QueryParam("audience") @Nullable PublicationAudience audience,
      @QueryParam("status") @Nullable PublicationStatus status,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return sight.list(type, audience, status, cursor, Limits.of(limit));
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Draft a publication",
      description =
          "NEWS, BLOG and BULLETIN have a text; a SOCIAL_POST is only its link. 422 BODY_MISSING,"
              + " LINK_MISSING, LINK_ONLY, TEXT_TOO_LONG, UNIT_UNKNOWN, MEDIA_UNKNOWN, MEDIA_FOR_STAFF.")
  public RestResponse<PublicationView> draft(@Valid @NotNull WritePublication request) {
    var view = desk.draft(request);
    return created("/publications/" + view.id(), view, view.version());
  }

  @GET
  @Path("{publicationId:[^:/]+}")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.ADMIN,
    Roles.MODEL_OWNER,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER,
    Roles.PROFESSIONAL,
    Roles.CASE_LEAD,
    Roles.HR,
    Roles.ANALYST,
    Roles.BOARD_MEMBER,
    Roles.SYSTEM
  })
  @Operation(
      summary = "Read a publication",
      description = "Counts as a read, save by who writes them; nothing is kept of the reader.")
  public RestResponse<PublicationView> get(@PathParam("publicationId") UUID id) {
    return answer(sight.get(id));
  }

  @PUT
  @Path("{publicationId:[^:/]+}")
  @Operation(
      summary = "Write a publication",
      description =
          "A draft as a whole; in a published one mistakes are set right, while its type and audience"
              + " stay (409 PUBLICATION_FIXED). 409 PUBLICATION_ARCHIVED.")
  public RestResponse<PublicationView> write(
      @PathParam("publicationId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull WritePublication request) {
    return answer(desk.write(id, ifMatch, request));
  }

  @POST
  @Path("{publicationId:[^:/]+}:publish")
  @Operation(
      summary = "Publish",
      description =
          "DRAFT → PUBLISHED. What residents read is there in Swedish too where the county is"
              + " bilingual (422 SWEDISH_REQUIRED), and each language whole (422 LANGUAGE_INCOMPLETE)."
              + " 409 PUBLICATION_TRANSITION.")
  public RestResponse<PublicationView> publish(
      @PathParam("publicationId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.publish(id, ifMatch));
  }

  @POST
  @Path("{publicationId:[^:/]+}:archive")
  @Operation(
      summary = "Put away",
      description = "PUBLISHED → ARCHIVED: nobody reads it any more. 409 PUBLICATION_TRANSITION.")
  public RestResponse<PublicationView> archive(
      @PathParam("publicationId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.archive(id, ifMatch));
  }

  private static RestResponse<PublicationView> answer(PublicationView view) {
    return ok(view, view.version());
  }
}
