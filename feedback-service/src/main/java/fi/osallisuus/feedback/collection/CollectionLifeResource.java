package fi.osallisuus.feedback.collection;

import fi.osallisuus.kit.actor.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The verbs that move a collection from state to state. */
@Path("/api/feedback/v1/collections")
@Tag(name = "Collections")
@RunOnVirtualThread
public class CollectionLifeResource {
  private final CollectionLife life;

  CollectionLifeResource(CollectionLife life) {
    this.life = life;
  }

  @POST
  @Path("/{collectionId:[^:/]+}:open")
  @RolesAllowed(Roles.COORDINATOR)
  @APIResponse(responseCode = "200", description = "The collection in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Open a collection",
      description =
          "PLANNED to OPEN; answers are taken from the first day to the last, and what was promised"
              + " to respondents is fixed. Refused: NO_CHANNEL, PERIOD_OVER, COLLECTION_TRANSITION,"
              + " and PERMIT_MISSING when it needs a permit and none covers unit, days and purpose.")
  public RestResponse<CollectionView> open(@PathParam("collectionId") UUID id) {
    return CollectionResource.answer(life.open(id));
  }

  @POST
  @Path("/{collectionId:[^:/]+}:pause")
  @RolesAllowed(Roles.COORDINATOR)
  @APIResponse(responseCode = "200", description = "The collection in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Pause a collection",
      description =
          "OPEN to PAUSED: its pages say that they take no answers for a while. Refused:"
              + " COLLECTION_TRANSITION.")
  public RestResponse<CollectionView> pause(@PathParam("collectionId") UUID id) {
    return CollectionResource.answer(life.pause(id));
  }

  @POST
  @Path("/{collectionId:[^:/]+}:resume")
  @RolesAllowed(Roles.COORDINATOR)
  @APIResponse(responseCode = "200", description = "The collection in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Resume a collection",
      description = "PAUSED to OPEN. Refused: PERIOD_OVER, PERMIT_MISSING, COLLECTION_TRANSITION.")
  public RestResponse<CollectionView> resume(@PathParam("collectionId") UUID id) {
    return CollectionResource.answer(life.resume(id));
  }

  @POST
  @Path("/{collectionId:[^:/]+}:close")
  @RolesAllowed(Roles.COORDINATOR)
  @APIResponse(responseCode = "200", description = "The collection in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Close a collection",
      description =
          "OPEN or PAUSED to CLOSED; the pages say thanks and goodbye (410), unused invitations end,"
              + " and the last answers are published, also when they are fewer than five.")
  public RestResponse<CollectionView> close(@PathParam("collectionId") UUID id) {
    return CollectionResource.answer(life.close(id));
  }

  @POST
  @Path("/{collectionId:[^:/]+}:anonymise")
  @RolesAllowed(Roles.COORDINATOR)
  @APIResponse(responseCode = "200", description = "The collection in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Anonymise a closed collection",
      description =
          "CLOSED to ANONYMISED: the answers get new ids and a new order, and what led from one to"
              + " a participant or a case is destroyed. Otherwise a job does it 30 days after"
              + " closing; identified answers wait for this or for their end.")
  public RestResponse<CollectionView> anonymise(@PathParam("collectionId") UUID id) {
    return CollectionResource.answer(life.anonymise(id));
  }

  @POST
  @Path("/{collectionId:[^:/]+}:archive")
  @RolesAllowed(Roles.COORDINATOR)
  @APIResponse(responseCode = "200", description = "The collection in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Archive a collection",
      description =
          "ANONYMISED to ARCHIVED once the retention is over (RETENTION_RUNS before): the answers"
              + " and their texts are erased, the figures remain. A job does it on the day.")
  public RestResponse<CollectionView> archive(@PathParam("collectionId") UUID id) {
    return CollectionResource.answer(life.archive(id));
  }
}
