package fi.osallisuus.analytics.stream;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Change notices as server-sent events. */
@Path("/api/analytics/v1/stream")
@Tag(name = "Results")
public class StreamResource {
  // keeps proxies from closing a quiet stream
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  // an access token lives about as long; the reader comes back with a fresh one
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final int MOST_READERS = 200;

  private final Notices notices;
  private final Tenancy tenancy;

  StreamResource(Notices notices, Tenancy tenancy) {
    this.notices = notices;
    this.tenancy = tenancy;
  }

  @GET
  @RolesAllowed({
    Roles.ANALYST,
    Roles.MODEL_OWNER,
    Roles.UNIT_MANAGER,
    Roles.COORDINATOR,
    Roles.SYSTEM
  })
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @NonBlocking
  @Operation(
      operationId = "streamChanges",
      summary = "Be told when figures may have changed",
      description =
          "Server-sent events named result.changed with unit and days, never a figure: read the"
              + " result again. A comment every 15 s keeps the line open; after 5 minutes it ends"
              + " and the reader comes back. With Last-Event-ID of an earlier notice the first event"
              + " is resync when something was missed. 503 when too many listen.")
  @APIResponse(
      responseCode = "200",
      description = "The stream",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = ResultChanged.class),
              examples =
                  @ExampleObject(
                      name = "notice",
                      value =
                          "id: 7\nevent: result.changed\ndata:"
                              + " {\"unitId\":\"019d1a5e-3c00-7b22-9d4f-1d8cf2ba1d28\","
                              + "\"from\":\"2026-03-23\",\"to\":\"2026-03-23\"}\n\n")))
  public Multi<OutboundSseEvent> stream(
      @Context Sse sse, @HeaderParam("Last-Event-ID") @Nullable String lastSeen) {
    if (notices.readers() >= MOST_READERS) {
      throw Problem.unavailable("TOO_MANY_READERS", "Too many streams are open.");
    }
    var heartbeats =
        Multi.createFrom()
            .ticks()
            .every(HEARTBEAT)
            .onOverflow()
            .drop()
            .map(tick -> sse.newEventBuilder().comment("still here").build());
    var changes = notices.of(tenancy.county()).map(notice -> event(sse, notice));
    var first =
        lastSeen == null || lastSeen.equals(Long.toString(notices.last()))
            ? sse.newEventBuilder().comment("listening").build()
            : sse.newEventBuilder().name("resync").data("{}").build();
    return Multi.createBy()
        .merging()
        .streams(Multi.createFrom().item(first), changes, heartbeats)
        .select()
        .first(LIFE);
  }

  private static OutboundSseEvent event(Sse sse, Notices.Numbered notice) {
    return sse.newEventBuilder()
        .id(Long.toString(notice.number()))
        .name("result.changed")
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(ResultChanged.class, notice.notice())
        .build();
  }
}
