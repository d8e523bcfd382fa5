package fi.osallisuus.kit.visitor;

import fi.osallisuus.kit.problem.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A page to show. */
public record Shown(int status, String html) {
  /** What every page is. */
  public static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

  public static Shown ok(String html) {
    return new Shown(200, html);
  }

  /**
   * Shows what the work gives in the reader's language. A refusal is a page too: people do not read
   * problem+json.
   *
   * @param refused the page for a refusal, in a language
   */
  public static RestResponse<String> answer(
      @Nullable String asked,
      @Nullable String accepted,
      Function<String, Shown> work,
      BiFunction<Problem, String, Shown> refused) {
    var lang = LanguageChoice.choose(PageWords.LANGUAGES, asked, accepted);
    try {
      return work.apply(lang).response();
    } catch (Problem problem) {
      return refused.apply(problem, lang).response();
    }
  }

  public RestResponse<String> response() {
    return ResponseBuilder.create(RestResponse.Status.OK, html)
        .status(status)
        .header(HttpHeaders.CONTENT_TYPE, HTML)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}
