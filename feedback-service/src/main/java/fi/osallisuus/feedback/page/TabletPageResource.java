package fi.osallisuus.feedback.page;

import fi.osallisuus.kit.ratelimit.RateLimited;
import fi.osallisuus.kit.visitor.Shown;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page that staff open on a tablet, once. */
@Path("/p/f/tablet")
@RunOnVirtualThread
@PermitAll
@RateLimited(calls = 120)
public class TabletPageResource {
  private final TabletPages pages;

  TabletPageResource(TabletPages pages) {
    this.pages = pages;
  }

  @GET
  @Produces(Shown.HTML)
  @Operation(hidden = true)
  public RestResponse<String> shell(
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return Shown.answer(lang, accepted, TabletPages::shell, SurveyPages::message);
  }

  @GET
  @Path("/forms")
  @Produces(Shown.HTML)
  @Operation(hidden = true)
  public String forms(@HeaderParam("Device-Key") @NotBlank @Size(max = 60) String key) {
    return pages.forms(key);
  }
}
