package fi.osallisuus.registry.mode;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.page.Page;
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

/** The guide to the modes for everybody. */
@Path(Api.BASE + "/public/modes/{county}")
@RunOnVirtualThread
@PermitAll
@RateLimited(calls = 240)
@Tag(name = "Public papers")
public class PublicModeResource extends PublicResource {
  private final Modes modes;

  PublicModeResource(Counties counties, Tenancy tenancy, ObjectMapper json, Modes modes) {
    super(counties, tenancy, json);
    this.modes = modes;
  }

  @GET
  @Operation(
      summary = "Read a county's guide to the modes of participation",
      description = "Without a login; kept for five minutes.")
  public RestResponse<Page<ModeView>> list(
      @PathParam("county") String county,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    enter(county);
    return kept(new Page<>(modes.all(), null), ifNoneMatch);
  }
}
