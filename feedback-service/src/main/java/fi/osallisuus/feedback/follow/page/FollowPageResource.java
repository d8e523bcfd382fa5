package fi.osallisuus.feedback.follow.page;

import fi.osallisuus.feedback.effect.page.ChangeRefusals;
import fi.osallisuus.kit.ratelimit.RateLimited;
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

/** Following over HTTP, for people. The code in the path is accepted as it is and never logged. */
@Path("/p/f/changes/{county}/follow")
@RunOnVirtualThread
@PermitAll
@Produces(Shown.HTML)
public class FollowPageResource {
  private final FollowPages pages;

  FollowPageResource(FollowPages pages) {
    this.pages = pages;
  }

  @GET
  @RateLimited(calls = 120)
  @Operation(hidden = true)
  public RestResponse<String> form(
      @PathParam("county") String county,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return Shown.answer(
        lang,
        accepted,
        language -> pages.form(county, new FormFields(Map.of()), language),
        ChangeRefusals::page);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RateLimited(calls = 10) // Nobody's mailbox is to be filled from here.
  @Operation(hidden = true)
  public RestResponse<String> ask(
      @PathParam("county") String county,
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    return Shown.answer(
        fields.lang(),
        accepted,
        language -> pages.ask(county, fields, language),
        ChangeRefusals::page);
  }

  @GET
  @Path("{code}")
  @RateLimited(calls = 60)
  @Operation(hidden = true)
  public RestResponse<String> wish(
      @PathParam("county") String county,
      @PathParam("code") String code,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    return Shown.answer(
        lang, accepted, language -> pages.wish(county, code, language), ChangeRefusals::page);
  }

  @POST
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RateLimited(calls = 60)
  @Operation(hidden = true)
  public RestResponse<String> decide(
      @PathParam("county") String county,
      @PathParam("code") String code,
      MultivaluedMap<String, String> form,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
    var fields = new FormFields(Map.copyOf(form));
    return Shown.answer(
        fields.lang(),
        accepted,
        language -> pages.decide(county, code, fields, language),
        ChangeRefusals::page);
  }
}
