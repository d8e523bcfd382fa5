package fi.osallisuus.feedback.collection;

import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.idempotency.Idempotent;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
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
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Collections over HTTP. */
@Path("/api/feedback/v1/collections")
@Tag(name = "Collections", description = "Who is asked, where and when")
// Without the pattern an id would reach to the next slash and swallow the verb.
@RunOnVirtualThread
public class CollectionResource {
  private final CollectionDesk desk;
  private final FeedbackCollections collections;

  CollectionResource(CollectionDesk desk, FeedbackCollections collections) {
    this.desk = desk;
    this.collections = collections;
  }

  @GET
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.ADMIN,
    Roles.MODEL_OWNER,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER,
    Roles.ANALYST,
    Roles.SYSTEM
  })
  @Operation(
      summary = "List collections",
      description = "The county's collections, newest first, a page at a time.")
  public Page<CollectionView> list(
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("status") @Nullable CollectionStatus status,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit) {
    var page = collections.page(unitId, status, cursor, Limits.of(limit));
    return new Page<>(page.items().stream().map(CollectionView::of).toList(), page.next());
  }

  @POST
  @RolesAllowed(Roles.COORDINATOR)
  @Idempotent
  @ResponseStatus(201)
  @Operation(
      summary = "Plan a collection",
      description =
          "Deploys a published instrument to a unit for a period. Refused: UNIT_UNKNOWN,"
              + " INSTRUMENT_UNKNOWN, INSTRUMENT_NOT_PUBLISHED, AUDIENCE_MISMATCH, PERIOD_INVALID,"
              + " LANGUAGE_REQUIRED.")
  public RestResponse<CollectionView> plan(@Valid @NotNull PlanCollection request) {
    var collection = desk.plan(request);
    return RestResponse.ResponseBuilder.<CollectionView>created(
            URI.create("/api/feedback/v1/collections/" + collection.id()))
        .header(HttpHeaders.ETAG, ETags.of(collection.version()))
        .entity(CollectionView.of(collection))
        .build();
  }

  @GET
  @Path("/{collectionId:[^:/]+}")
  @RolesAllowed({
    Roles.COORDINATOR,
    Roles.ADMIN,
    Roles.MODEL_OWNER,
    Roles.PROJECT_MANAGER,
    Roles.UNIT_MANAGER,
    Roles.ANALYST,
    Roles.SYSTEM
  })
  @Operation(summary = "Read a collection", description = "Its plan and state; never an answer.")
  public RestResponse<CollectionView> read(@PathParam("collectionId") UUID id) {
    return answer(collections.get(id));
  }

  @PATCH
  @Path("/{collectionId:[^:/]+}")
  @RolesAllowed(Roles.COORDINATOR)
  @Operation(
      summary = "Change a collection",
      description = "Its reference or its last day, until it closes. Needs If-Match.")
  public RestResponse<CollectionView> change(
      @PathParam("collectionId") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull ChangeCollection request) {
    return answer(desk.change(id, ifMatch, request));
  }

  @POST
  @Path("/{collectionId:[^:/]+}:open")
  @RolesAllowed(Roles.COORDINATOR)
  @APIResponse(responseCode = "200", description = "The collection in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Open a collection",
      description =
          "PLANNED to OPEN; answers are taken from the first day to the last. Refused: NO_CHANNEL,"
              + " PERIOD_OVER, COLLECTION_TRANSITION.")
  public RestResponse<CollectionView> open(@PathParam("collectionId") UUID id) {
    return answer(desk.open(id));
  }

  @POST
  @Path("/{collectionId:[^:/]+}:close")
  @RolesAllowed(Roles.COORDINATOR)
  @APIResponse(responseCode = "200", description = "The collection in its new state")
  @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
  @Operation(
      summary = "Close a collection",
      description =
          "OPEN to CLOSED; the pages say thanks and goodbye (410), unused invitations end, and the"
              + " last answers are published, also when they are fewer than five.")
  public RestResponse<CollectionView> close(@PathParam("collectionId") UUID id) {
    return answer(desk.close(id));
  }

  private static RestResponse<CollectionView> answer(FeedbackCollection collection) {
    return RestResponse.ResponseBuilder.ok(CollectionView.of(collection))
        .header(HttpHeaders.ETAG, ETags.of(collection.version()))
        .build();
  }
}
