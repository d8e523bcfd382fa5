package fi.osallisuus.booking.registration.page;

import fi.osallisuus.booking.registration.page.EventPages.Shown;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.ratelimit.RateLimited;
import fi.osallisuus.kit.screening.ScreensItself;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.VisitorAssets;
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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The public pages of events over HTTP. Looking changes nothing; codes come in bodies only. */
@Path("/p/b")
@RunOnVirtualThread
@PermitAll
public class EventPageResource {
  private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

  /** The style changes with a release only; an hour's delay hurts nobody. */
  private static final String KEEP_AN_HOUR = "public, max-age=3600";

  /** A lecture hall with one Wi-Fi address reads one QR code at the same minute. */
  private static final int FORMS = 120;

  /** As many as somebody needs who looks and answers; too few to try codes out. */
  private static final int CODES = 30;

  private final EventPages pages;

  EventPageResource(EventPages pages) {
    this.pages = pages;
  }

  @GET
  @Path("/event-style/visitor.css")
  @Operation(hidden = true)
  public RestResponse<byte[]> style() {
    return ResponseBuilder.ok(VisitorAssets.style(), "text/css;charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, KEEP_AN_HOUR)
        .build();
  }

  @GET
  @Path("/events/{county}")
  @Produces(HTML)
  @RateLimited(calls = FORMS)
  @Operation(hidden = true)
  public RestResponse<String> list(
      @PathParam("county") String county,
      @QueryParam("unitId") @Nullable UUID unitId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return answer(lang, accepted, l -> pages.list(county, unitId, cursor, l));
  }

  @GET
  @Path("/event/{link}")
  @Produces(HTML)
  @RateLimited(calls = FORMS)
  @Operation(hidden = true)
  public RestResponse<String> event(
      @PathParam("link") String link,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return answer(lang, accepted, l -> pages.event(link, l));
  }

  @POST
  @Path("/event/{link}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(HTML)
  @RateLimited(calls = FORMS)
  @ScreensItself // A refused text gets a friendly page on which the other answers are still there.
  @Operation(hidden = true)
  public RestResponse<String> register(
      @PathParam("link") String link,
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new Fields(Map.copyOf(form));
    return answer(fields.one("lang"), accepted, l -> pages.register(link, fields, l));
  }

  @GET
  @Path("/registration")
  @Produces(HTML)
  @RateLimited(calls = CODES)
  @Operation(hidden = true)
  public RestResponse<String> code(
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return answer(lang, accepted, l -> pages.code(l, false));
  }

  @POST
  @Path("/registration")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(HTML)
  @RateLimited(calls = CODES)
  @Operation(hidden = true)
  public RestResponse<String> opened(
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new Fields(Map.copyOf(form));
    return answer(fields.one("lang"), accepted, l -> pages.opened(fields, l));
  }

  private static RestResponse<String> answer(
      @Nullable String asked, @Nullable String accepted, Function<String, Shown> work) {
    var lang = LanguageChoice.choose(PageWords.LANGUAGES, asked, accepted);
    Shown shown;
    try {
      shown = work.apply(lang);
    } catch (Problem problem) {
      shown = EventPages.message(problem, lang);
    }
    return ResponseBuilder.create(RestResponse.Status.OK, shown.html())
        .status(shown.status())
        .header("Vary", HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}
