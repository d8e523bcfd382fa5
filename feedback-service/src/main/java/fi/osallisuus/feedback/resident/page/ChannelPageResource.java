package fi.osallisuus.feedback.resident.page;

import fi.osallisuus.kit.ratelimit.RateLimited;
import fi.osallisuus.kit.screening.ScreensItself;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.Shown;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The residents' page over HTTP. */
@Path("/p/f/channel/{county}")
@RunOnVirtualThread
@PermitAll
public class ChannelPageResource {
  /** A library's Wi-Fi is one address for many phones. */
  private static final int CALLS = 120;

  private final ChannelPages pages;

  ChannelPageResource(ChannelPages pages) {
    this.pages = pages;
  }

  @GET
  @Produces(Shown.HTML)
  @RateLimited(calls = CALLS)
  @Operation(hidden = true)
  public RestResponse<String> blank(
      @PathParam("county") String county,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return Shown.answer(lang, accepted, l -> pages.blank(county, l), ChannelPages::message);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Shown.HTML)
  @RateLimited(calls = CALLS)
  @ScreensItself // A refused text gets a friendly page on which the other answers are still there.
  @Operation(hidden = true)
  public RestResponse<String> fill(
      @PathParam("county") String county,
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    return Shown.answer(
        fields.lang(), accepted, l -> pages.fill(county, fields, l), ChannelPages::message);
  }
}
