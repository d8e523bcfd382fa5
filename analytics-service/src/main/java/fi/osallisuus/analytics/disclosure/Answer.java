package fi.osallisuus.analytics.disclosure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be shown. A null is withheld: one opaque mark without a reason (rule 11). */
public sealed interface Answer {

  /** A single figure with the number of people behind it, if that is shown. */
  record Single(@Nullable BigDecimal value, @Nullable Long n, @Nullable String band)
      implements Answer {
    public static final Single WITHHELD = new Single(null, null);

    public Single(@Nullable BigDecimal value, @Nullable Long n) {
      this(value, n, null);
    }

    /** With the number of people as one of the bands of rule 12. */
    static Single banded(BigDecimal value, long n) {
      return new Single(
          value, null, n < 20 ? "10-19" : n < 50 ? "20-49" : n < 100 ? "50-99" : "100+");
    }
  }

  /** A breakdown with its total. */
  record Breakdown(@Nullable Long total, List<Part> parts) implements Answer {}

  /** A figure for each of several groups. */
  record Grouped(List<Group> groups) implements Answer {}

  /** The figure of one group. */
  record Group(String code, Single figure) {}

  /** One category of a breakdown; the share is of the shown total, in percent. */
  record Part(String code, @Nullable Long count, @Nullable BigDecimal share) {}
}
