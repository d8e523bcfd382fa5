package fi.osallisuus.feedback.response;

import fi.osallisuus.feedback.channel.Channels;
import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.kit.actor.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Counts of responses over HTTP; there is no operation that shows a response. */
@Path("/api/feedback/v1/collections")
@Tag(name = "Collections")
@RunOnVirtualThread
public class StatsResource {
  private final CollectionDesk collections;
  private final Channels channels;
  private final Responses responses;

  StatsResource(CollectionDesk collections, Channels channels, Responses responses) {
    this.collections = collections;
    this.channels = channels;
    this.responses = responses;
  }

  @GET
  @Path("/{collectionId}/stats")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.ADMIN,
    Roles.MODEL_OWNER,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER,
    Roles.ANALYST
  })
  @Operation(
      summary = "Count a collection's responses",
      description =
          "Counts of what has been published, only where five or more stand behind each; answers"
              + " that still wait for others are not counted. With the response rate of those who"
              + " were asked; the figures themselves are analytics' business.")
  public StatsView stats(@PathParam("collectionId") UUID id) {
    var known = collections.facts(id).id();
    return StatsView.of(responses.counts(known), channels.asked(known));
  }
}
