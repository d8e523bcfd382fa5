package fi.osallisuus.registry.glossary;

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

/** The glossary over HTTP, for every user interface (S1-31). */
@Path(Api.BASE + "/public/glossary/{county}")
@RunOnVirtualThread
@PermitAll
@RateLimited(calls = 240)
@Tag(name = "Public papers")
public class GlossaryResource extends PublicResource {
  private final Glossary glossary;

  GlossaryResource(Counties counties, Tenancy tenancy, ObjectMapper json, Glossary glossary) {
    super(counties, tenancy, json);
    this.glossary = glossary;
  }

  @GET
  @Operation(
      summary = "Read the glossary",
      description =
          "The words of the field in Finnish, Swedish and English with their meanings. Without a"
              + " login; the same in every county; kept for five minutes.")
  public RestResponse<Page<TermView>> list(
      @PathParam("county") String county,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    enter(county);
    return kept(new Page<>(glossary.all(), null), ifNoneMatch);
  }
}
