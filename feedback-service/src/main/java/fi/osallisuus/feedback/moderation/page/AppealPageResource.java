package fi.osallisuus.feedback.moderation.page;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page of appeals over HTTP; the code comes in the body only. */
@Path("/p/f/appeal")
@RunOnVirtualThread
@PermitAll
public class AppealPageResource {
  private final AppealPages pages;

  AppealPageResource(AppealPages pages) {
    this.pages = pages;
  }

  @GET
  @Produces(Shown.HTML)
  @RateLimited(calls = 120)
  @Operation(hidden = true)
  public RestResponse<String> blank(
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return Shown.answer(lang, accepted, pages::blank, AppealPages::message);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Shown.HTML)
  @RateLimited(calls = 10)
  @ScreensItself // A refused text gets a friendly page on which the code is still there.
  @Operation(hidden = true)
  public RestResponse<String> sent(
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    return Shown.answer(
        fields.lang(), accepted, lang -> pages.sent(fields, lang), AppealPages::message);
  }
}
