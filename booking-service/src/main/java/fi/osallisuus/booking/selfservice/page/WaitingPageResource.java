package fi.osallisuus.booking.selfservice.page;

import static fi.osallisuus.booking.selfservice.page.BookingPageResource.answer;

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

/** The pages of the line for full times over HTTP; looking changes nothing. */
@Path("/p/b")
@RunOnVirtualThread
@PermitAll
public class WaitingPageResource {
  private final JoinPages joining;
  private final WaitingPages waiting;

  WaitingPageResource(JoinPages joining, WaitingPages waiting) {
    this.joining = joining;
    this.waiting = waiting;
  }

  @GET
  @Path("/site/{link}/waiting")
  @Produces(Shown.HTML)
  @RateLimited(calls = BookingPageResource.LOOKS)
  @Operation(hidden = true)
  public RestResponse<String> form(
      @PathParam("link") String link,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return answer(lang, accepted, l -> joining.blank(link, l));
  }

  @POST
  @Path("/site/{link}/waiting")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Shown.HTML)
  @RateLimited(calls = BookingPageResource.CODES)
  @ScreensItself // A refused address gets a friendly page on which the other answers are still
  // there.
  @Operation(hidden = true)
  public RestResponse<String> sent(
      @PathParam("link") String link,
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    return answer(fields.lang(), accepted, lang -> joining.sent(link, fields, lang));
  }

  @GET
  @Path("/waiting")
  @Produces(Shown.HTML)
  @RateLimited(calls = BookingPageResource.LOOKS)
  @Operation(hidden = true)
  public RestResponse<String> code(
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return answer(lang, accepted, waiting::blank);
  }

  @POST
  @Path("/waiting")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Shown.HTML)
  @RateLimited(calls = BookingPageResource.CODES)
  @ScreensItself // The code is looked up and kept nowhere; whatever else was typed is no code.
  @Operation(hidden = true)
  public RestResponse<String> opened(
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    return answer(fields.lang(), accepted, lang -> waiting.opened(fields, lang));
  }
}
