package fi.osallisuus.registry.message;

import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import fi.osallisuus.registry.search.TextQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A body's thread with the coordinator over HTTP. */
@Path(Api.BASE + "/bodies/{id}")
@RunOnVirtualThread
@Authenticated
@Tag(name = "Messages")
public class BodyMessageResource extends RegistryResource {
  private final MessageDesk desk;

  BodyMessageResource(MessageDesk desk) {
    this.desk = desk;
  }

  @GET
  @Path("messages")
  @Operation(
      summary = "Read a body's messages",
      description =
          "In the order of sending, for the coordinator and the members. `unanswered` leaves those"
              + " that wait for a reply, `q` searches their words.")
  public Page<MessageView> list(
      @PathParam("id") UUID id,
      @QueryParam("direction") @Nullable Direction direction,
      @QueryParam("unanswered") @Nullable Boolean unanswered,
      @QueryParam("q") @Nullable String q,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.ofBody(
        id,
        new MessageSearch(id, direction, Boolean.TRUE.equals(unanswered), TextQuery.of(q)),
        Keyset.of(limit, cursor));
  }

  @POST
  @Path("messages")
  @Idempotent
  @Operation(
      summary = "Send a message",
      description =
          "A member's goes to the coordinator, the coordinator's to the body; the first reply of the"
              + " other side answers a message. Say nothing of clients.")
  public RestResponse<MessageView> send(
      @PathParam("id") UUID id, @Valid @NotNull SendMessage request) {
    var view = desk.send(id, request);
    return created("/messages/" + view.id(), view, view.version());
  }

  @GET
  @Path("message-balance")
  @Operation(
      summary = "Read whether the channel works both ways",
      description = "Messages each way, how many were answered, and the median time to the answer.")
  public MessageBalance balance(@PathParam("id") UUID id) {
    return desk.balance(id);
  }
}
