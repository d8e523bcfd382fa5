package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.selfservice.SelfServiceDesk;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.ratelimit.RateLimited;
import fi.osallisuus.kit.screening.ScreensItself;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
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
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The public pages of booking over HTTP. Looking changes nothing, which is what mail scanners do;
 * codes come in bodies only.
 */
@Path("/p/b")
@RunOnVirtualThread
@PermitAll
public class BookingPageResource {
  /** A waiting room with one Wi-Fi address books at the same time. */
  static final int LOOKS = 120;

  /** As many as somebody needs who looks, moves and asks for a reminder; too few to try codes. */
  static final int CODES = 60;

  private final BookingPages bookings;
  private final SitePages sites;
  private final SelfServiceDesk desk;

  BookingPageResource(BookingPages bookings, SitePages sites, SelfServiceDesk desk) {
    this.bookings = bookings;
    this.sites = sites;
    this.desk = desk;
  }

  @GET
  @Path("/assets/code.js")
  @Operation(hidden = true)
  public RestResponse<byte[]> script() {
    return ResponseBuilder.ok(PageAssets.script(), "text/javascript;charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, VisitorAssets.KEEP_AN_HOUR)
        .build();
  }

  @GET
  @Path("/booking")
  @Produces(Shown.HTML)
  @RateLimited(calls = LOOKS)
  @Operation(hidden = true)
  public RestResponse<String> code(
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return answer(lang, accepted, bookings::blank);
  }

  @POST
  @Path("/booking")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Shown.HTML)
  @RateLimited(calls = CODES)
  @ScreensItself // A refused address gets a friendly page; nothing else of the form is kept.
  @Operation(hidden = true)
  public RestResponse<String> opened(
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    return answer(fields.lang(), accepted, lang -> bookings.opened(fields, lang));
  }

  @POST
  @Path("/booking/calendar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RateLimited(calls = CODES)
  @ScreensItself // As above.
  @Operation(hidden = true)
  public RestResponse<String> calendar(
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    var lang = LanguageChoice.choose(PageWords.LANGUAGES, fields.lang(), accepted);
    try {
      return ResponseBuilder.ok(desk.calendar(fields.one("code"), Locale.of(lang)))
          .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=UTF-8")
          .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"osallisuus.ics\"")
          .build();
    } catch (Problem problem) {
      return PageWording.refused(problem, lang).response();
    }
  }

  @GET
  @Path("/site/{link}")
  @Produces(Shown.HTML)
  @RateLimited(calls = LOOKS)
  @Operation(hidden = true)
  public RestResponse<String> site(
      @PathParam("link") String link,
      @QueryParam("lang") @Nullable String lang,
      @QueryParam("from") @Nullable String from,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return answer(lang, accepted, l -> sites.free(link, from, l));
  }

  @POST
  @Path("/site/{link}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Shown.HTML)
  @RateLimited(calls = CODES)
  @ScreensItself // As above: the referral code is looked up and kept nowhere.
  @Operation(hidden = true)
  public RestResponse<String> chosen(
      @PathParam("link") String link,
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    return answer(fields.lang(), accepted, lang -> sites.chosen(link, fields, lang));
  }

  static RestResponse<String> answer(
      @Nullable String asked, @Nullable String accepted, Function<String, Shown> work) {
    return Shown.answer(asked, accepted, work, PageWording::refused);
  }
}
