package fi.osallisuus.booking;

import fi.osallisuus.kit.problem.Problem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Local dates from the first to the last, both included, at most a month. */
public record DayRange(LocalDate first, LocalDate last) {
  /** Keeps every search quick; whoever needs more asks month by month. */
  public static final int MAX_DAYS = 31;

  public static DayRange of(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null) {
      throw Problem.badRequest("RANGE_MISSING", "Give from and to, both as local dates.")
          .at(from == null ? "query/from" : "query/to");
    }
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    if (days < 1) {
      throw Problem.unprocessable("RANGE_BACKWARDS", "The range ends before it starts.")
          .at("query/to");
    }
    if (days > MAX_DAYS) {
      throw Problem.unprocessable("RANGE_TOO_LONG", "Ask for a month at a time.")
          .at("query/to")
          .with("limit", MAX_DAYS)
          .with("actual", days);
    }
    return new DayRange(from, to);
  }

  public Stream<LocalDate> days() {
    return first.datesUntil(last.plusDays(1));
  }
}
