package fi.osallisuus.feedback.discussion;

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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Discussions over HTTP, for staff. */
@Path(Api.BASE + "/discussions")
@RunOnVirtualThread
@RolesAllowed(Roles.COORDINATOR)
@Tag(name = "Discussions", description = "What people talk over between meetings")
public class DiscussionResource extends FeedbackResource {
  private final DiscussionDesk desk;

  DiscussionResource(DiscussionDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.PROJECT_MANAGER,
    Roles.MODEL_OWNER,
    Roles.UNIT_MANAGER,
    Roles.ANALYST,
    Roles.SYSTEM
  })
  @Operation(
      summary = "List discussions",
      description = "By body, state or tag, oldest first, with how many posts are seen or hidden.")
  public Page<DiscussionView> list(
      @QueryParam("bodyId") @Nullable UUID bodyId,
      @QueryParam("status") @Nullable DiscussionStatus status,
      @QueryParam("tag") @Nullable Topic tag,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(bodyId, status, tag, Keyset.of(limit, cursor));
  }

  @GET
  @Path("{discussionId}")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.PROJECT_MANAGER,
    Roles.MODEL_OWNER,
    Roles.UNIT_MANAGER,
    Roles.ANALYST,
    Roles.SYSTEM
  })
  @Operation(
      summary = "Read a discussion",
      description =
          "Its setting and counts; the posts are public, and wait in the moderation queue.")
  public RestResponse<DiscussionView> get(@PathParam("discussionId") UUID id) {
    return answer(desk.get(id));
  }

  @POST
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      summary = "Open a discussion",
      description =
          "Open to everybody from now on, under a link that stays: /p/f/forum/{county}/{id} (S2-28)."
              + " With `externalUrl` it only leads to a discussion elsewhere (S2-27). Refused:"
              + " PUBLIC_TEXT_TOO_SHORT, LANGUAGE_REQUIRED, BODY_UNKNOWN.")
  public RestResponse<DiscussionView> open(@Valid @NotNull OpenDiscussion request) {
    var view = desk.open(request);
    return created("/discussions/" + view.id(), view, view.version());
  }

  @PATCH
  @Path("{discussionId}")
  @Operation(
      summary = "Change a discussion",
      description = "Its words, its tags, or whether posts are read before or after they are seen.")
  public RestResponse<DiscussionView> change(
      @PathParam("discussionId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull ChangeDiscussion request) {
    return answer(desk.change(id, ifMatch, request));
  }

  @POST
  @Path("{discussionId}:close")
  @Operation(
      summary = "Close a discussion",
      description = "OPEN → CLOSED: no more posts; what is there stays to be read.")
  public RestResponse<DiscussionView> close(
      @PathParam("discussionId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.close(id, ifMatch));
  }

  @POST
  @Path("{discussionId}:reopen")
  @Operation(summary = "Open a discussion again", description = "CLOSED → OPEN.")
  public RestResponse<DiscussionView> reopen(
      @PathParam("discussionId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(desk.reopen(id, ifMatch));
  }

  private static RestResponse<DiscussionView> answer(DiscussionView view) {
    return ok(view, view.version());
  }
}
