package fi.osallisuus.analytics.report;

import fi.osallisuus.kit.problem.Problem;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures leave the service over HTTP: named by their content, or as a file with a reason. */
public abstract class FiguresResource {
  private final Fresh fresh;

  protected FiguresResource(Fresh fresh) {
    this.fresh = fresh;
  }

  /** 304 when the reader has exactly this answer; answers differ by language. */
  protected Response answer(Object view, Request request) {
    var tagged = fresh.tagged(view);
    var tag = new EntityTag(tagged.tag());
    var known = request.evaluatePreconditions(tag);
    var response = known == null ? Response.ok(tagged.body()) : known;
    return response
        .tag(tag)
        .header(HttpHeaders.VARY, "Accept-Language, Authorization")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }

  /** A file of figures; {@code name} stands in the file name before the period. */
  protected static Response file(String csv, String name, Question question) {
    var scope = question.scope();
    return Response.ok(csv, "text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s-%s-%s.csv\"".formatted(name, scope.from(), scope.to()))
        .build();
  }

  /** What stands in the audit trail of a file that leaves the service. */
  protected static String exported(@Nullable ExportReason reason) {
    if (reason == null) {
      throw Problem.unprocessable("REASON_MISSING", "Say why the figures are exported.");
    }
    return "exported:" + reason.name().toLowerCase(Locale.ROOT);
  }
}
