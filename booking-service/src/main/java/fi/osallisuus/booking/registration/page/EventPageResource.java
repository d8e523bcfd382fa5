package fi.osallisuus.booking.registration.page;

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
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The public pages of events over HTTP. Looking changes nothing; codes come in bodies only. */
@Path("/p/b")
@RunOnVirtualThread
@PermitAll
public class EventPageResource {
  /** A lecture hall with one Wi-Fi address reads one QR code at the same minute. */
  private static final int FORMS = 120;

  /** As many as somebody needs who looks and answers; too few to try codes out. */
  private static final int CODES = 30;

  private final EventPages pages;

  EventPageResource(EventPages pages) {
    this.pages = pages;
  }

  @GET
  @Path("/events/{county}")
  @Produces(Shown.HTML)
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
  @Produces(Shown.HTML)
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
  @Produces(Shown.HTML)
  @RateLimited(calls = FORMS)
  @ScreensItself // A refused text gets a friendly page on which the other answers are still there.
  @Operation(hidden = true)
  public RestResponse<String> register(
      @PathParam("link") String link,
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    return answer(fields.lang(), accepted, l -> pages.register(link, fields, l));
  }

  @GET
  @Path("/registration")
  @Produces(Shown.HTML)
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
  @Produces(Shown.HTML)
  @RateLimited(calls = CODES)
  @ScreensItself // The code is looked up and kept nowhere; whatever else was typed is no code.
  @Operation(hidden = true)
  public RestResponse<String> opened(
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    return answer(fields.lang(), accepted, l -> pages.opened(fields, l));
  }

  private static RestResponse<String> answer(
      @Nullable String asked, @Nullable String accepted, Function<String, Shown> work) {
    return Shown.answer(asked, accepted, work, EventPages::message);
  }
}
