package fi.osallisuus.booking.message;

import static fi.osallisuus.kit.actor.Roles.ADMIN;
import static fi.osallisuus.kit.actor.Roles.COORDINATOR;

import fi.osallisuus.booking.Paging;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What became of messages, over HTTP. */
@Path("/api/booking/v1/messages")
@RunOnVirtualThread
@RolesAllowed({ADMIN, COORDINATOR})
@Tag(name = "Messages", description = "Confirmations, reminders and offers: whether they went out")
class MessageResource {
  private final MessageDesk desk;

  MessageResource(MessageDesk desk) {
    this.desk = desk;
  }

  @GET
  @Operation(
      summary = "List messages",
      description =
          "By planned time. With state FAILED the ones that need somebody's help: refused by the"
              + " receiver, or given up after seven tries. Kept for 90 days; addresses are never shown.")
  public Page<MessageView> list(
      @Parameter(example = "FAILED") @RestQuery @Nullable MessageState state,
      @Parameter(description = "an appointment, a registration or a place on a waiting list")
          @RestQuery
          @Nullable UUID ownerId,
      @RestQuery @Nullable String cursor,
      @RestQuery @Nullable Integer limit) {
    int size = Limits.of(limit);
    var rows = desk.page(state, ownerId, TimeKey.of(cursor), size);
    return Paging.page(
        rows, size, row -> row, last -> new TimeKey(last.plannedAt(), last.id()).cursor());
  }

  @GET
  @Path("/{messageId}")
  @Operation(summary = "Read a message", description = "What became of it, and why.")
  public RestResponse<MessageView> get(@RestPath UUID messageId) {
    return shown(desk.get(messageId));
  }

  @POST
  @Path("/{messageId}:retry")
  @Operation(
      summary = "Try a failed message again",
      description =
          "When the cause is mended. 409 MESSAGE_OUT_OF_DATE when what it tells of has passed, 409"
              + " CONTACT_ERASED when there is nobody left to tell. Needs If-Match.")
  public RestResponse<MessageView> retry(
      @RestPath UUID messageId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return shown(desk.retry(messageId, ifMatch));
  }

  private static RestResponse<MessageView> shown(MessageView view) {
    return ResponseBuilder.ok(view).header("ETag", ETags.of(view.version())).build();
  }
}
