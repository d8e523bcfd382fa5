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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Collections over HTTP. */
@Path("/api/feedback/v1/collections")
@Tag(name = "Collections", description = "Who is asked, where and when")
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
      description =
          "The county's collections, newest first, a page at a time; of a unit, in a state, of a"
              + " kind, for an initiative, an event of booking or a series.")
  public Page<CollectionView> list(
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("status") @Nullable CollectionStatus status,
      @QueryParam("kind") @Nullable CollectionKind kind,
      @QueryParam("initiativeId") @Nullable UUID initiativeId,
      @QueryParam("engagementId") @Nullable UUID engagementId,
      @QueryParam("seriesId") @Nullable UUID seriesId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable Integer limit) {
    var search = new CollectionSearch(unitId, status, kind, initiativeId, engagementId, seriesId);
    var page = collections.page(search, cursor, Limits.of(limit));
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
              + " LANGUAGE_REQUIRED, INITIATIVE_UNKNOWN, ENGAGEMENT_UNKNOWN, ENGAGEMENT_CANCELLED; of a staff survey"
              + " KIND_AUDIENCE_MISMATCH; of roles ROLE_AUDIENCE_MISMATCH, ROLE_ASKED,"
              + " ROLE_NOT_ASKED; of a permit PURPOSE_REQUIRED; of series WAVE_FOLLOWS,"
              + " WAVE_FOLLOWS_NOTHING, WAVE_UNKNOWN, WAVE_MISMATCH, WAVE_INSTRUMENT_DIFFERS,"
              + " WAVE_DIFFERS, WAVE_OVERLAPS, CONFIDENTIAL_NEEDS_WAVES.")
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
      description =
          "Its reference, last day or quota, until it closes. Needs If-Match. PERMIT_MISSING (409):"
              + " an open collection that needs a permit would outlast it.")
  public RestResponse<CollectionView> change(
      @PathParam("collectionId") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Valid @NotNull ChangeCollection request) {
    return answer(desk.change(id, ifMatch, request));
  }

  static RestResponse<CollectionView> answer(FeedbackCollection collection) {
    return RestResponse.ResponseBuilder.ok(CollectionView.of(collection))
        .header(HttpHeaders.ETAG, ETags.of(collection.version()))
        .build();
  }
}
