package fi.osallisuus.kit.openapi;

import java.util.List;

/** A problem that any service can answer, as the documents describe it. */
record CommonProblem(int status, String code, String title, String description) {
  static final List<CommonProblem> ALL =
      List.of(
          new CommonProblem(
              400,
              "VALIDATION",
              "The request has errors",
              "Malformed, unknown or invalid parts; errors[] points at each."),
          new CommonProblem(
              401,
              "UNAUTHENTICATED",
              "Sign-in is needed",
              "No token, or one that is not valid for this service."),
          new CommonProblem(
              403, "FORBIDDEN", "Not allowed", "The token's roles or county do not allow this."),
          new CommonProblem(
              404, "NOT_FOUND", "Not found", "No such object in the caller's county."),
          new CommonProblem(
              406,
              "NOT_ACCEPTABLE",
              "No acceptable form",
              "None of the media types in Accept can be given."),
          new CommonProblem(
              409,
              "DUPLICATE",
              "It already exists",
              "In conflict with the present state; the code says how."),
          new CommonProblem(
              412,
              "VERSION_MISMATCH",
              "Changed by someone else",
              "If-Match names another version than the current one."),
          new CommonProblem(
              413, "CONTENT_TOO_LARGE", "The request is too large", "The body exceeds the limit."),
          new CommonProblem(
              415,
              "UNSUPPORTED_MEDIA_TYPE",
              "Unsupported media type",
              "The body's Content-Type is not taken here."),
          new CommonProblem(
              422,
              "PERSONAL_IDENTITY_CODE",
              "A personal identity code must not be sent here",
              "Well formed, but refused by a rule; the code names it."),
          new CommonProblem(
              428, "PRECONDITION_REQUIRED", "A precondition is needed", "If-Match is missing."),
          new CommonProblem(
              429,
              "TOO_MANY_REQUESTS",
              "Too many requests",
              "Wait for the seconds in Retry-After."),
          new CommonProblem(
              500, "INTERNAL", "An error on our side", "Our fault; the trace id names it."),
          new CommonProblem(
              503,
              "UNAVAILABLE",
              "Not available right now",
              "Try again after the seconds in Retry-After."));

  /** The key of the shared answer in the document's components. */
  String name() {
    return "Problem" + status;
  }
}
