package fi.osallisuus.feedback.media;

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

/** Videos and recordings over HTTP. */
@Path(Api.BASE + "/media-links")
@RunOnVirtualThread
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Media links", description = "Videos and recordings kept elsewhere")
public class MediaResource extends FeedbackResource {
  private final MediaDesk desk;
  private final MediaLinks links;

  MediaResource(MediaDesk desk, MediaLinks links) {
    this.desk = desk;
    this.links = links;
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
    Roles.SYSTEM
  })
  @Operation(
      summary = "List media links",
      description =
          "By audience, with or without captions, dead or not, and not looked at since a day: the"
              + " service follows no link by itself (S2-32).")
  public Page<MediaView> list(
      @QueryParam("audience") @Nullable MediaAudience audience,
      @QueryParam("captions") @Nullable Boolean captions,
      @QueryParam("dead") @Nullable Boolean dead,
      @QueryParam("notCheckedSince") @Nullable LocalDate notCheckedSince,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    var keyset = Keyset.of(limit, cursor);
    return keyset.page(
        links.search(audience, captions, dead, notCheckedSince, keyset),
        MediaLink::id,
        MediaLink::view);
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Add a media link",
      description =
          "With its length, language, captions and the day on which it was looked at. 422"
              + " PEOPLE_CONSENT_MISSING (for the public), DURATION_INVALID, DATE_IN_FUTURE,"
              + " TEXT_TOO_LONG.")
  public RestResponse<MediaView> add(@Valid @NotNull DescribeMedia request) {
    var view = desk.add(request);
    return created("/media-links/" + view.id(), view, view.version());
  }

  @GET
  @Path("{mediaId:[^:/]+}")
  @Operation(summary = "Read a media link", description = "As it was described last.")
  public RestResponse<MediaView> get(@PathParam("mediaId") UUID id) {
    return answer(links.get(id).view());
  }

  @PUT
  @Path("{mediaId:[^:/]+}")
  @Operation(
      summary = "Describe a media link",
      description =
          "Also says that the link has been looked at and is alive; by the same rules as a new one.")
  public RestResponse<MediaView> describe(
      @PathParam("mediaId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull DescribeMedia request) {
    return answer(desk.describe(id, ifMatch, request));
  }

  @POST
  @Path("{mediaId:[^:/]+}:mark-dead")
  @Operation(
      summary = "Mark a link as dead",
      description = "It is shown to nobody outside until it is described anew.")
  public RestResponse<MediaView> die(
      @PathParam("mediaId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.die(id, ifMatch));
  }

  private static RestResponse<MediaView> answer(MediaView view) {
    return ok(view, view.version());
  }
}
