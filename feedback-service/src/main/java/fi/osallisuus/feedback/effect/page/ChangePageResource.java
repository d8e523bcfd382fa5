package fi.osallisuus.feedback.effect.page;

import fi.osallisuus.kit.ratelimit.RateLimited;
import fi.osallisuus.kit.visitor.FormFields;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** "You said – we did" over HTTP, for people and for feed readers. */
@Path("/p/f/changes/{county}")
@RunOnVirtualThread
@PermitAll
public class ChangePageResource {
  private static final int CALLS = 240;

  private final ChangePages pages;
  private final ChangeFeed feed;

  ChangePageResource(ChangePages pages, ChangeFeed feed) {
    this.pages = pages;
    this.feed = feed;
  }

  @GET
  @Produces(Shown.HTML)
  @RateLimited(calls = CALLS)
  @Operation(hidden = true)
  public RestResponse<String> list(
      @PathParam("county") String county,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
      @Context UriInfo address) {
    var fields = new FormFields(Map.copyOf(address.getQueryParameters()));
    return Shown.answer(
        lang, accepted, language -> pages.list(county, fields, language), ChangeRefusals::page);
  }

  @GET
  @Path("feed")
  @Produces("application/atom+xml;charset=UTF-8")
  @RateLimited(calls = CALLS)
  @Operation(hidden = true)
  public RestResponse<String> feed(
      @PathParam("county") String county,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
      @Context UriInfo address) {
    var language = LanguageChoice.choose(PageWords.LANGUAGES, lang, accepted);
    var fields = new FormFields(Map.copyOf(address.getQueryParameters()));
    return RestResponse.ResponseBuilder.ok(feed.atom(county, fields, language))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=900")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }

  @GET
  @Path("{changeId:[0-9a-f-]{36}}")
  @Produces(Shown.HTML)
  @RateLimited(calls = CALLS)
  @Operation(hidden = true)
  public RestResponse<String> one(
      @PathParam("county") String county,
      @PathParam("changeId") UUID id,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return Shown.answer(
        lang, accepted, language -> pages.one(county, id, language), ChangeRefusals::page);
  }
}
