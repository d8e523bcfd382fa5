package fi.osallisuus.kit.page;

import fi.osallisuus.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** How many rows a page holds. */
public final class Limits {
  /** A screenful; callers that want more ask for it. */
  public static final int DEFAULT = 50;

  /** Keeps one answer small enough for a phone and one query short. */
  public static final int MAX = 200;

  private Limits() {}

  public static int of(@Nullable Integer asked) {
    if (asked == null) {
      return DEFAULT;
    }
    if (asked < 1) {
      throw Problem.badRequest("LIMIT_INVALID", "The limit is a number from 1 to " + MAX + ".")
          .at("query/limit");
    }
    return Math.min(asked, MAX);
  }
}
