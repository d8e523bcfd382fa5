package fi.osallisuus.registry.process;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Published process descriptions for everybody. */
@Path(Api.BASE + "/public/process-descriptions/{county}")
@RunOnVirtualThread
@PermitAll
@RateLimited(calls = 240)
@Tag(name = "Public papers", description = "What a county has published, without a login")
public class PublicProcessResource extends PublicResource {
  private final PublicProcesses processes;

  PublicProcessResource(
      Counties counties, Tenancy tenancy, ObjectMapper json, PublicProcesses processes) {
    super(counties, tenancy, json);
    this.processes = processes;
  }

  @GET
  @Operation(
      summary = "Read how one gets to a county's services",
      description = "All published descriptions, of one unit where named. Kept for five minutes.")
  public RestResponse<Page<PublicProcess>> list(
      @PathParam("county") String county,
      @QueryParam("unitId") @Nullable UUID unitId,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    enter(county);
    return kept(new Page<>(processes.all(unitId), null), ifNoneMatch);
  }

  @GET
  @Path("{code}")
  @Operation(
      summary = "Read one published process description",
      description = "By its code, which stays the same through all versions: a stable link.")
  public RestResponse<PublicProcess> get(
      @PathParam("county") String county,
      @PathParam("code") String code,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    enter(county);
    return kept(processes.current(code), ifNoneMatch);
  }
}
