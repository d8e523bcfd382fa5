package fi.osallisuus.feedback.page;

import fi.osallisuus.feedback.page.SurveyPages.Step;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.ratelimit.RateLimited;
import fi.osallisuus.kit.screening.ScreensItself;
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
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The public pages over HTTP. The code in the path is accepted as it is and never logged. */
@Path("/p/f")
@RunOnVirtualThread
@PermitAll
public class SurveyPageResource {
  /** A ward's Wi-Fi is one address for many phones. */
  private static final int CALLS = 240;

  private final SurveyPages pages;

  SurveyPageResource(SurveyPages pages) {
    this.pages = pages;
  }

  @GET
  @Path("/assets/{name}")
  @Operation(hidden = true)
  public RestResponse<byte[]> asset(@PathParam("name") String name) {
    var asset = Assets.find(name);
    return ResponseBuilder.ok(asset.content(), asset.type())
        .header(HttpHeaders.CACHE_CONTROL, VisitorAssets.KEEP_AN_HOUR)
        .build();
  }

  @GET
  @Path("/{code}")
  @Produces(Shown.HTML)
  @RateLimited(calls = CALLS)
  @Operation(hidden = true)
  public RestResponse<String> start(
      @PathParam("code") String code,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return answer(
        lang,
        accepted,
        () -> pages.start(code, null, offered -> LanguageChoice.choose(offered, lang, accepted)));
  }

  @GET
  @Path("/{code}/{invitation}")
  @Produces(Shown.HTML)
  @RateLimited(calls = CALLS)
  @Operation(hidden = true)
  public RestResponse<String> invited(
      @PathParam("code") String code,
      @PathParam("invitation") String invitation,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return answer(
        lang,
        accepted,
        () ->
            pages.start(
                code, invitation, offered -> LanguageChoice.choose(offered, lang, accepted)));
  }

  @POST
  @Path("/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Shown.HTML)
  @RateLimited(calls = CALLS)
  @ScreensItself // A refused text gets a friendly page on which the other answers are still there.
  @Operation(hidden = true)
  public RestResponse<String> fill(
      @PathParam("code") String code,
      MultivaluedMap<String, String> fields,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var form = Form.of(fields);
    return answer(form.lang(), accepted, () -> pages.fill(code, form));
  }

  @GET
  @Path("/{code}/leave")
  @Produces(Shown.HTML)
  @RateLimited(calls = CALLS)
  @Operation(hidden = true)
  public RestResponse<String> leave(
      @PathParam("code") String code,
      @QueryParam("form") @Nullable String form,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return answer(
        lang,
        accepted,
        () ->
            new Step.Go(
                pages.leave(
                    code,
                    Optional.ofNullable(form).orElse(""),
                    Optional.ofNullable(lang).orElse(""))));
  }

  /** A refusal is a page too: people do not read problem+json. */
  private static RestResponse<String> answer(
      @Nullable String asked, @Nullable String accepted, Supplier<Step> work) {
    Step step;
    try {
      step = work.get();
    } catch (Problem problem) {
      String lang = LanguageChoice.choose(PageWords.LANGUAGES, asked, accepted);
      step = new Step.Show(SurveyPages.message(problem, lang));
    }
    var answer =
        switch (step) {
          case Step.Show(Shown page) -> page.response();
          case Step.Go(URI to) -> ResponseBuilder.<String>seeOther(to).build();
        };
    // Whoever finds a survey by searching the web was not asked.
    answer.getHeaders().putSingle("X-Robots-Tag", "noindex, nofollow");
    return answer;
  }
}
