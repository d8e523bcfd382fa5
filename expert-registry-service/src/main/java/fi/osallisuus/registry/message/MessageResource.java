package fi.osallisuus.registry.message;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.RegistryResource;
import fi.osallisuus.registry.search.TextQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Messages of all bodies over HTTP. */
@Path(Api.BASE + "/messages")
@RunOnVirtualThread
@Tag(name = "Messages", description = "Between bodies and the coordinator, both ways")
public class MessageResource extends RegistryResource {
  private final MessageDesk desk;

  MessageResource(MessageDesk desk) {
    this.desk = desk;
  }

  @GET
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "List messages of all bodies",
      description =
          "`unanswered` leaves those that still wait for a reply of the other side; with"
              + " `direction=TO_COORDINATOR` it is the coordinator's list of debts.")
  public Page<MessageView> list(
      @QueryParam("bodyId") @Nullable UUID bodyId,
      @QueryParam("direction") @Nullable Direction direction,
      @QueryParam("unanswered") @Nullable Boolean unanswered,
      @QueryParam("q") @Nullable String q,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return desk.list(
        new MessageSearch(bodyId, direction, Boolean.TRUE.equals(unanswered), TextQuery.of(q)),
        Keyset.of(limit, cursor));
  }

  @GET
  @Path("{id}")
  @Authenticated
  @Operation(
      summary = "Read a message",
      description = "By the coordinator and the members of the body; for others it does not exist.")
  public RestResponse<MessageView> get(@PathParam("id") UUID id) {
    var view = desk.get(id);
    return ok(view, view.version());
  }
}
