package fi.osallisuus.booking.feed;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.EXPERT;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static fi.osallisuus.kit.actor.Roles.UNIT_MANAGER;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Cursor;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The caller's calendar feeds over HTTP. */
@Path("/api/booking/v1/calendar-feeds")
@RunOnVirtualThread
@RolesAllowed({EXPERT, COORDINATOR, UNIT_MANAGER, PROFESSIONAL, ADMIN})
@Tag(name = "Calendars", description = "What calendar programs are told, and what they tell")
class FeedResource {
  private final FeedDesk desk;
  private final CalendarFeeds feeds;

  FeedResource(FeedDesk desk, CalendarFeeds feeds) {
    this.desk = desk;
    this.feeds = feeds;
  }

  @POST
  @Idempotent
  @Operation(
      summary = "Make a calendar feed",
      description =
          """
          An expert follows the own calendar, staff that of a room or a site. The answer carries, this once, the
          secret address for the calendar program; it holds for a year and shows times, places and kinds, never
          anything of a client. 422 FEED_SUBJECT_UNKNOWN, 409 TOO_MANY_FEEDS.
          """)
  public RestResponse<FeedView> open(@Valid @NotNull OpenFeed request) {
    var view = desk.open(request);
    return ResponseBuilder.<FeedView>created(
            URI.create("/api/booking/v1/calendar-feeds/" + view.id()))
        .header("ETag", ETags.of(view.version()))
        .entity(view)
        .build();
  }

  @GET
  @Operation(
      summary = "List one's calendar feeds",
      description = "Oldest first, without their secrets. An administrator sees everybody's.")
  public Page<FeedView> list(
      @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    return Paging.page(
        feeds.page(Paging.idAfter(cursor), size),
        size,
        feed -> feed.view(null),
        last -> Cursor.encode(last.id()));
  }

  @GET
  @Path("/{feedId}")
  @Operation(summary = "Read a calendar feed", description = "Without its secret.")
  public RestResponse<FeedView> get(@RestPath UUID feedId) {
    return shown(feeds.get(feedId).view(null));
  }

  @POST
  @Path("/{feedId}:renew")
  @Operation(
      summary = "Renew the secret of a calendar feed",
      description =
          "The old address opens nothing from now on; the new one is shown this once and holds for a"
              + " year. 403 NOT_THE_OWNER for an administrator. Needs If-Match.")
  public RestResponse<FeedView> renew(
      @RestPath UUID feedId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.renew(feedId, ifMatch));
  }

  @DELETE
  @Path("/{feedId}")
  @Operation(
      summary = "Take a calendar feed away",
      description = "Its address opens nothing from now on. An administrator may, for leavers.")
  public void revoke(@RestPath UUID feedId) {
    desk.revoke(feedId);
  }

  private static RestResponse<FeedView> shown(FeedView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
