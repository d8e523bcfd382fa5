package fi.osallisuus.kit.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A refusal that the caller can understand; becomes an application/problem+json answer. */
public class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What every answer has of its own; a member so named would be lost behind it. */
  private static final Set<String> TAKEN =
      Set.of("type", "title", "status", "code", "detail", "instance", "traceId", "errors");

  private final int status;
  private final String code;
  private final transient List<FieldError> errors = new ArrayList<>();
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  private Problem(int status, String code, String detail) {
    // No stack trace: a refusal is an answer, not a fault, and filling the trace costs more than
    // the rest.
    super(detail, null, false, false);
    this.status = status;
    this.code = code;
  }

  /** Any status; the named methods below are the usual ones. */
  public static Problem of(int status, String code, String detail) {
    return new Problem(status, code, detail);
  }

  public static Problem notFound(String what) {
    return of(404, "NOT_FOUND", "There is no such " + what + ".");
  }

  public static Problem badRequest(String code, String detail) {
    return of(400, code, detail);
  }

  public static Problem unprocessable(String code, String detail) {
    return of(422, code, detail);
  }

  public static Problem conflict(String code, String detail) {
    return of(409, code, detail);
  }

  public static Problem gone(String code, String detail) {
    return of(410, code, detail);
  }

  public static Problem forbidden(String code, String detail) {
    return of(403, code, detail);
  }

  /** For trouble that passes: the answer carries Retry-After. */
  public static Problem unavailable(String code, String detail) {
    return of(503, code, detail).header("Retry-After", "2");
  }

  /** Names the field of the body (JSON pointer) that this problem is about. */
  public Problem at(String jsonPointer) {
    return at(jsonPointer, code, String.valueOf(getMessage()));
  }

  /** Names one field with its own code and message; may be repeated. */
  public Problem at(String jsonPointer, String errorCode, String message) {
    errors.add(new FieldError(jsonPointer, errorCode, message));
    return this;
  }

  /** Adds a member of its own to the answer. */
  public Problem with(String member, Object value) {
    if (TAKEN.contains(member)) {
      throw new IllegalArgumentException("Every problem has a member " + member + " already");
    }
    members.put(member, value);
    return this;
  }

  /** Adds a header to the answer. */
  public Problem header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  public Map<String, Object> members() {
    return new LinkedHashMap<>(members);
  }

  public Map<String, String> headers() {
    return Map.copyOf(headers);
  }
}
