package fi.osallisuus.registry.willingness.page;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The public pages of willingness over HTTP. Looking changes nothing; codes come in bodies only.
 */
@Path("/p/r/willingness")
@RunOnVirtualThread
@PermitAll
public class WillingnessPageResource {
  /** An information evening with one Wi-Fi address fills in many forms at once. */
  private static final int FORMS = 120;

  /** As many as somebody needs who looks, changes and mends; too few to try codes out. */
  private static final int RECEIPTS = 60;

  private final WillingnessPages pages;

  WillingnessPageResource(WillingnessPages pages) {
    this.pages = pages;
  }

  @GET
  @Path("/{county}")
  @Produces(Shown.HTML)
  @RateLimited(calls = FORMS)
  @Operation(hidden = true)
  public RestResponse<String> form(
      @PathParam("county") String county,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return answer(lang, accepted, l -> pages.blank(county, l));
  }

  @POST
  @Path("/{county}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Shown.HTML)
  @RateLimited(calls = FORMS)
  @ScreensItself // A refused text gets a friendly page on which the other answers are still there.
  @Operation(hidden = true)
  public RestResponse<String> fill(
      @PathParam("county") String county,
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    return answer(fields.lang(), accepted, l -> pages.fill(county, fields, l));
  }

  @GET
  @Path("/{county}/receipt")
  @Produces(Shown.HTML)
  @RateLimited(calls = RECEIPTS)
  @Operation(hidden = true)
  public RestResponse<String> code(
      @PathParam("county") String county,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return answer(lang, accepted, l -> pages.code(county, l));
  }

  @POST
  @Path("/{county}/receipt")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Shown.HTML)
  @RateLimited(calls = RECEIPTS)
  @ScreensItself // As above.
  @Operation(hidden = true)
  public RestResponse<String> opened(
      @PathParam("county") String county,
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    return answer(fields.lang(), accepted, l -> pages.opened(county, fields, l));
  }

  /** A refusal is a page too: people do not read problem+json. */
  private static RestResponse<String> answer(
      @Nullable String asked, @Nullable String accepted, Function<String, Shown> work) {
    return Shown.answer(asked, accepted, work, WillingnessPages::message);
  }
}
