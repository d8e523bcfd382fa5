package fi.osallisuus.registry.modelpage;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.ratelimit.RateLimited;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.registry.Api;
import fi.osallisuus.registry.county.Counties;
import fi.osallisuus.registry.publicread.PublicResource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The model page for an intranet to fetch. */
@Path(Api.BASE + "/public/model-page/{county}")
@RunOnVirtualThread
@PermitAll
@RateLimited(calls = 240)
@Tag(name = "Public papers")
public class ModelPageResource extends PublicResource {
  private final ModelPages pages;

  ModelPageResource(Counties counties, Tenancy tenancy, ObjectMapper json, ModelPages pages) {
    super(counties, tenancy, json);
    this.pages = pages;
  }

  @GET
  @Operation(
      summary = "Read a county's model page",
      description =
          "Published job descriptions of experts and staff roles, process descriptions, public"
              + " documents and the modes of participation on one page, with links that stay. Send the"
              + " ETag back in If-None-Match to be told 304 while nothing has changed.")
  public RestResponse<ModelPageView> get(
      @PathParam("county") String county,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    enter(county);
    return kept(pages.of(county), ifNoneMatch);
  }
}
