package fi.osallisuus.feedback.discussion.page;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages of discussions over HTTP; their addresses stay, so that people can share them. */
@Path("/p/f/forum/{county}")
@RunOnVirtualThread
@PermitAll
public class ForumPageResource {
  private static final int READS = 240;
  private static final int POSTS = 60;

  private final ForumPages pages;

  ForumPageResource(ForumPages pages) {
    this.pages = pages;
  }

  @GET
  @Produces(Shown.HTML)
  @RateLimited(calls = READS)
  @Operation(hidden = true)
  public RestResponse<String> list(
      @PathParam("county") String county,
      @QueryParam("after") @Nullable String after,
      @QueryParam("lang") @Nullable String asked,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return Shown.answer(
        asked, accepted, lang -> pages.list(county, after, lang), ForumPages::message);
  }

  @GET
  @Path("/{id}")
  @Produces(Shown.HTML)
  @RateLimited(calls = READS)
  @Operation(hidden = true)
  public RestResponse<String> thread(
      @PathParam("county") String county,
      @PathParam("id") UUID id,
      @QueryParam("after") @Nullable String after,
      @QueryParam("lang") @Nullable String asked,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return Shown.answer(
        asked, accepted, lang -> pages.thread(county, id, after, lang), ForumPages::message);
  }

  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Shown.HTML)
  @RateLimited(calls = POSTS)
  @ScreensItself // A refused text gets a friendly page on which the name is still there.
  @Operation(hidden = true)
  public RestResponse<String> write(
      @PathParam("county") String county,
      @PathParam("id") UUID id,
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    return Shown.answer(
        fields.lang(),
        accepted,
        lang -> pages.write(county, id, fields, lang),
        ForumPages::message);
  }

  @GET
  @Path("/{id}/report/{post}")
  @Produces(Shown.HTML)
  @RateLimited(calls = READS)
  @Operation(hidden = true)
  public RestResponse<String> askReport(
      @PathParam("county") String county,
      @PathParam("id") UUID id,
      @PathParam("post") UUID post,
      @QueryParam("lang") @Nullable String asked,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return Shown.answer(
        asked,
        accepted,
        lang -> pages.askReport(county, id, post, lang, false),
        ForumPages::message);
  }

  @POST
  @Path("/{id}/report/{post}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(Shown.HTML)
  @RateLimited(calls = 10)
  @Operation(hidden = true)
  public RestResponse<String> report(
      @PathParam("county") String county,
      @PathParam("id") UUID id,
      @PathParam("post") UUID post,
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    return Shown.answer(
        fields.lang(),
        accepted,
        lang -> pages.report(county, id, post, fields, lang),
        ForumPages::message);
  }
}
