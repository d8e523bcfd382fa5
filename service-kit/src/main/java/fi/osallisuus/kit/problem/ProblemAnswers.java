package fi.osallisuus.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.osallisuus.kit.text.Language;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a problem as an answer, from the REST layer and from before it alike. */
@Singleton
public class ProblemAnswers {
  public static final String MEDIA_TYPE = "application/problem+json";
  private static final String TYPE = "urn:osallisuus:problem:";

  /** Set on a request whose path may not be repeated in an answer. */
  private static final String PATH_WITHHELD = "osallisuus.path-withheld";

  private final ObjectMapper json;
  private final Instance<ProblemForm> forms;

  ProblemAnswers(ObjectMapper json, @Any Instance<ProblemForm> forms) {
    this.json = json;
    this.forms = forms;
  }

  public Response response(Problem problem, RoutingContext request) {
    var answer =
        Response.status(problem.status()).entity(body(problem, request, TraceId.current()));
    headers(problem, request).forEach(answer::header);
    return answer.build();
  }

  /** Answers before the REST layer is reached. */
  public void send(Problem problem, RoutingContext request) {
    var answer = request.response();
    if (answer.ended()) {
      return;
    }
    answer.setStatusCode(problem.status());
    headers(problem, request).forEach(answer::putHeader);
    answer.end(Buffer.buffer(body(problem, request, TraceId.current())));
  }

  /** From now on no answer repeats the path of this request. */
  public static void withholdPath(RoutingContext request) {
    request.put(PATH_WITHHELD, true);
  }

  private Map<String, String> headers(Problem problem, RoutingContext request) {
    var headers = new LinkedHashMap<String, String>();
    headers.put("Content-Type", form(request).map(ProblemForm::mediaType).orElse(MEDIA_TYPE));
    headers.put("Content-Language", Language.of(request).getLanguage());
    headers.put("Vary", "Accept-Language");
    headers.put("Cache-Control", "no-store");
    headers.putAll(problem.headers());
    return headers;
  }

  byte[] body(Problem problem, RoutingContext request, String traceId) {
    var members = new LinkedHashMap<String, Object>();
    members.put("type", TYPE + problem.code().toLowerCase(Locale.ROOT).replace('_', '-'));
    members.put("title", Titles.of(problem.code(), problem.status(), Language.of(request)));
    members.put("status", problem.status());
    members.put("code", problem.code());
    members.put("detail", String.valueOf(problem.getMessage()));
    members.put("instance", request.get(PATH_WITHHELD) == null ? request.request().path() : "/");
    members.put("traceId", traceId);
    if (!problem.errors().isEmpty()) {
      members.put("errors", problem.errors());
    }
    problem.members().forEach(members::putIfAbsent);
    var form = form(request);
    try {
      return json.writeValueAsBytes(form.isPresent() ? form.get().body(members) : members);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A member of problem " + problem.code() + " is no JSON", e);
    }
  }

  private Optional<ProblemForm> form(RoutingContext request) {
    return forms.stream().filter(form -> form.speaks(request.request().path())).findFirst();
  }
}
