package fi.osallisuus.analytics.disclosure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be shown. A null is withheld: one opaque mark without a reason (rule 11). */
public sealed interface Answer {

  /** A single figure with the number of people behind it, if that is shown. */
  record Single(@Nullable BigDecimal value, @Nullable Long n) implements Answer {
    public static final Single WITHHELD = new Single(null, null);
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
