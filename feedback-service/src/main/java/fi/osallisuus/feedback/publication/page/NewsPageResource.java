package fi.osallisuus.feedback.publication.page;

import fi.osallisuus.kit.ratelimit.RateLimited;
import fi.osallisuus.kit.visitor.Shown;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages of news over HTTP. */
@Path("/p/f/news")
@RunOnVirtualThread
@PermitAll
public class NewsPageResource {
  private final NewsPages pages;

  NewsPageResource(NewsPages pages) {
    this.pages = pages;
  }

  @GET
  @Path("{county}")
  @Produces(Shown.HTML)
  @RateLimited(calls = 240)
  @Operation(hidden = true)
  public RestResponse<String> list(
      @PathParam("county") String county,
      @QueryParam("before") @Nullable String before,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return Shown.answer(
        lang, accepted, chosen -> pages.list(county, before, chosen), NewsPages::message);
  }

  @GET
  @Path("{county}/{id}")
  @Produces(Shown.HTML)
  @RateLimited(calls = 240)
  @Operation(hidden = true)
  public RestResponse<String> read(
      @PathParam("county") String county,
      @PathParam("id") String id,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return Shown.answer(
        lang, accepted, chosen -> pages.read(county, id, chosen), NewsPages::message);
  }
}
