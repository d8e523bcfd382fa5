package fi.osallisuus.gateway.problem;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** RFC 9457 as the services write it: type, title, status, code, traceId, instance, errors. */
final class ProblemBody {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ProblemBody() {}

  static byte[] of(Problem problem, Locale language, @Nullable String path, String traceId) {
    var refusal = problem.refusal();
    var body = new LinkedHashMap<String, Object>();
    body.put("type", refusal.type());
    body.put("title", ProblemText.of(refusal.name(), language));
    body.put("status", refusal.status().value());
    body.put("code", refusal.name());
    if (path != null) {
      body.put("instance", path);
    }
    body.put("traceId", traceId);
    if (!problem.findings().isEmpty()) {
      body.put(
          "errors", problem.findings().stream().map(finding -> error(finding, language)).toList());
    }
    return JSON.writeValueAsBytes(body);
  }

  /** Never the value that was sent: it may be what must not be repeated anywhere. */
  private static Map<String, Object> error(Problem.Finding finding, Locale language) {
    var error = new LinkedHashMap<String, Object>();
    error.put("pointer", finding.pointer());
    error.put("code", finding.code());
    error.put("message", ProblemText.of("finding." + finding.code(), language));
    return error;
  }
}
