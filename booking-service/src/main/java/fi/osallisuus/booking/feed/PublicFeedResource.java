package fi.osallisuus.booking.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.osallisuus.kit.ratelimit.RateLimited;
import fi.osallisuus.kit.web.ContentTag;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Calendars by their secret addresses, for calendar programs, which cannot sign in. */
@Path("/api/booking/v1/public/calendars")
@RunOnVirtualThread
@PermitAll
@RateLimited(calls = 120) // a program on a shared server fetches for many people at once
@Tag(name = "Calendars")
class PublicFeedResource {
  private final FeedReader reader;

  PublicFeedResource(FeedReader reader) {
    this.reader = reader;
  }

  @GET
  @Path("/{token}.ics")
  @Produces("text/calendar; charset=UTF-8")
  @Operation(
      summary = "Fetch a calendar",
      description =
          """
          iCalendar (RFC 5545, 7986): the times of the last 30 and the next 180 days by the clock of Helsinki,
          cancelled ones to come as STATUS:CANCELLED. Send If-None-Match to get 304 when nothing has changed.
          404 once the feed was taken away or renewed, 410 FEED_EXPIRED after a year.
          """)
  public RestResponse<byte[]> calendar(
      @RestPath String token, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var content = reader.read(token).getBytes(UTF_8);
    var tag = ContentTag.of(content);
    var answer =
        ContentTag.isKnown(ifNoneMatch, tag)
            ? ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
            : ResponseBuilder.ok(content);
    return answer.header("ETag", tag).header("Cache-Control", "private, no-cache").build();
  }
}
