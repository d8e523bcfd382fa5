package fi.osallisuus.feedback.discussion;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Discussions for everybody, without a login; pages do the same for people. */
@Path(Api.BASE + "/public/discussions/{county}")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Public discussions", description = "Reading and writing, without a login")
public class PublicDiscussionResource {
  private static final int READS = 240;

  private final ForumDesk desk;

  PublicDiscussionResource(ForumDesk desk) {
    this.desk = desk;
  }

  @GET
  @RateLimited(calls = READS)
  @Operation(
      summary = "List a county's discussions",
      description = "Open and closed ones, oldest first, and those that are held elsewhere.")
  public Page<PublicDiscussion> list(
      @PathParam("county") String county,
      @QueryParam("tag") @Nullable Topic tag,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(county, tag, Keyset.of(limit, cursor));
  }

  @GET
  @Path("{discussionId}")
  @RateLimited(calls = READS)
  @Operation(
      summary = "Read a discussion's setting",
      description = "With a start stamp for one post.")
  public PublicThread thread(
      @PathParam("county") String county, @PathParam("discussionId") UUID id) {
    return desk.thread(county, id);
  }

  @GET
  @Path("{discussionId}/posts")
  @RateLimited(calls = READS)
  @Operation(
      summary = "Read the posts of a discussion",
      description =
          "Oldest first. Of a hidden post its place and the reason are shown; one that waits for a"
              + " moderator is not there yet.")
  public Page<PostView> posts(
      @PathParam("county") String county,
      @PathParam("discussionId") UUID id,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.posts(county, id, Keyset.of(limit, cursor));
  }

  @POST
  @Path("{discussionId}/posts")
  @ResponseStatus(201)
  @RateLimited(calls = 60) // A meeting's Wi-Fi is one address for many phones.
  @Operation(
      summary = "Write a post",
      description =
          "Under a pseudonym (PSEUDONYM_REVEALS). It is seen when a moderator has let it go, or at"
              + " once where posts are read afterwards and nothing was found in it. The same start"
              + " stamp a second time changes nothing and is answered alike. Refused too:"
              + " START_STAMP_INVALID, DISCUSSION_ELSEWHERE; DISCUSSION_CLOSED (410).")
  @APIResponse(responseCode = "201", description = "The post was taken")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  public Posted write(
      @PathParam("county") String county,
      @PathParam("discussionId") UUID id,
      @Valid @NotNull WritePost request) {
    return desk.write(county, id, request, false);
  }

  @POST
  @Path("{discussionId}/posts/{postId}/reports")
  @ResponseStatus(202)
  @RateLimited(calls = 10)
  @Operation(
      summary = "Point a post out to the moderators",
      description =
          "A person looks at it again; until then it stays as it is. DANGER: the same day. Who"
              + " reports is not kept.")
  @APIResponse(responseCode = "202", description = "A person will look")
  public ReportTaken report(
      @PathParam("county") String county,
      @PathParam("discussionId") UUID id,
      @PathParam("postId") UUID postId,
      @Valid @NotNull ReportPost request) {
    desk.report(county, id, postId, request.reason());
    return new ReportTaken(true);
  }
}
