package fi.osallisuus.registry.modelpage;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.ratelimit.RateLimited;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.visitor.LanguageChoice;
import fi.osallisuus.kit.visitor.PageWords;
import fi.osallisuus.kit.visitor.Shown;
import fi.osallisuus.registry.county.Counties;
import fi.osallisuus.registry.publicread.PublicResource;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The model page for people, in three languages, without a script. */
@Path(ModelPages.PAGE)
@RunOnVirtualThread
@PermitAll
public class ModelPage extends PublicResource {
  private static final Map<String, PageWords> WORDS =
      PageWords.read(ModelPage.class, "model-pages");

  private final ModelPages pages;

  ModelPage(Counties counties, Tenancy tenancy, ObjectMapper json, ModelPages pages) {
    super(counties, tenancy, json);
    this.pages = pages;
  }

  @GET
  @Path("{county}")
  @Produces(Shown.HTML)
  @RateLimited(calls = 240)
  @Operation(hidden = true)
  public RestResponse<byte[]> read(
      @PathParam("county") String county,
      @QueryParam("lang") @Nullable String lang,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
    var chosen = LanguageChoice.choose(PageWords.LANGUAGES, lang, accepted);
    var words = Objects.requireNonNull(WORDS.get(chosen));
    try {
      enter(county);
    } catch (Problem problem) {
      // People do not read problem+json.
      return RestResponse.ResponseBuilder.create(
              RestResponse.Status.NOT_FOUND, bytes(Templates.missing(words.texts()).render()))
          .build();
    }
    var page = ReadablePage.of(pages.of(county), words);
    return RestResponse.ResponseBuilder.fromResponse(
            kept(bytes(Templates.page(words.texts(), page).render()), ifNoneMatch))
        .header("Vary", HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }

  private static byte[] bytes(String html) {
    return html.getBytes(StandardCharsets.UTF_8);
  }
}
