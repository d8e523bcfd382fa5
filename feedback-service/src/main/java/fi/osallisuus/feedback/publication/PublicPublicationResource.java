package fi.osallisuus.feedback.publication;

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
import org.jspecify.annotations.Nullable;

/** Publications for a county's website, without a login. */
@Path(Api.BASE + "/public/publications/{county:[0-9]+}")
@RunOnVirtualThread
@PermitAll
@Tag(name = "Publications")
public class PublicPublicationResource {
  private final PublicationSight sight;
  private final OpenCounty counties;

  PublicPublicationResource(PublicationSight sight, OpenCounty counties) {
    this.sight = sight;
    this.counties = counties;
  }

  @GET
  @RateLimited(calls = 240)
  @Operation(
      summary = "List what is published",
      description = "For everybody, newest first, without the texts; 404 for an unknown county.")
  public Page<PublicPublication> list(
      @PathParam("county") String county,
      @QueryParam("type") @Nullable PublicationType type,
      @QueryParam("limit") @Nullable Integer limit,
      @QueryParam("cursor") @Nullable String cursor) {
    counties.enter(county);
    return sight.forEverybody(type, cursor, Limits.of(limit));
  }

  @GET
  @Path("{publicationId:[^:/]+}")
  @RateLimited(calls = 240)
  @Operation(
      summary = "Read what is published",
      description =
          "With its text and media links, in all its languages. Reads are counted, readers not.")
  public PublicPublication get(
      @PathParam("county") String county, @PathParam("publicationId") UUID id) {
    counties.enter(county);
    return sight.forEverybody(id);
  }
}
