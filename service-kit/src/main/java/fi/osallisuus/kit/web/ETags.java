package fi.osallisuus.kit.web;

import fi.osallisuus.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Optimistic locking over HTTP: a resource's version as an ETag, and the If-Match check. */
public final class ETags {
  private ETags() {}

  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Refuses a change without If-Match (428) or against another version than the caller saw (412).
   */
  public static void require(@Nullable String ifMatch, long version) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problem.of(
              428,
              "PRECONDITION_REQUIRED",
              "Send If-Match with the ETag of the version that you have read.")
          .at("header/If-Match");
    }
    for (String tag : ifMatch.split(",", -1)) {
      // Weak tags (W/) never match: If-Match compares strongly (RFC 9110, 13.1.1).
      if (tag.strip().equals(of(version)) || tag.strip().equals("*")) {
        return;
      }
    }
    throw Problem.of(412, "VERSION_MISMATCH", "The resource has changed since you read it.")
        .with("currentVersion", version)
        .header("ETag", of(version));
  }
}
