package fi.osallisuus.feedback.effect;

import fi.osallisuus.feedback.Api;
import fi.osallisuus.feedback.OpenCounty;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.ratelimit.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** "You said – we did" for other websites, without a login; a page does the same for people. */
@Path(Api.BASE + "/public/changes/{county}")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Public changes", description = "You said – we did, without a login")
public class PublicChangeResource {
  private static final String KEEP = "public, max-age=300";

  private final Changes changes;
  private final OpenCounty county;

  PublicChangeResource(Changes changes, OpenCounty county) {
    this.changes = changes;
    this.county = county;
  }

  @GET
  @RateLimited(calls = 240)
  @Operation(
      summary = "List what changed",
      description =
          "Newest first, of a unit with all below it. Each says what was said, decided and done, or"
              + " why not; voices as rounded counts, no day of a shift, no ward.")
  public RestResponse<Page<PublicChange>> list(
      @PathParam("county") String code,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("place") @Nullable PlaceType place,
      @QueryParam("municipality") @Nullable String municipality,
      @QueryParam("theme") @Nullable String theme,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    county.enter(code);
    var filter = new ChangeFilter(unitId, place, municipality, theme);
    return kept(changes.page(filter, cursor, Limits.of(limit)));
  }

  @GET
  @Path("{changeId}")
  @RateLimited(calls = 240)
  @Operation(
      summary = "Read what changed",
      description = "410 CHANGE_WITHDRAWN for what is not shown any more.")
  public RestResponse<PublicChange> read(
      @PathParam("county") String code, @PathParam("changeId") UUID id) {
    county.enter(code);
    return kept(changes.read(id));
  }

  private static <T> RestResponse<T> kept(T view) {
    return RestResponse.ResponseBuilder.ok(view).header("Cache-Control", KEEP).build();
  }
}
