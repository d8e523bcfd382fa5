package fi.osallisuus.booking.slot;

import fi.osallisuus.kit.problem.Problem;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody can come, by the clock on the wall: not before, not longer than, on which weekdays.
 * Compared in local time, so "from nine" means nine in summer and in winter alike.
 */
public record WallFilter(
    @Nullable LocalTime from, @Nullable LocalTime to, List<DayOfWeek> weekdays) {

  public static final WallFilter ANY = new WallFilter(null, null, List.of());

  public WallFilter {
    if (from != null && to != null && !to.isAfter(from)) {
      throw Problem.unprocessable("RANGE_BACKWARDS", "timeTo is later than timeFrom.")
          .at("query/timeTo");
    }
  }

  /** True when the whole slot lies inside; a slot over midnight ends on another day. */
  public boolean holds(Span slot, ZoneId zone) {
    var start = slot.start().atZone(zone).toLocalDateTime();
    if (!weekdays.isEmpty() && !weekdays.contains(start.getDayOfWeek())) {
      return false;
    }
    if (from != null && start.toLocalTime().isBefore(from)) {
      return false;
    }
    var end = slot.end().atZone(zone).toLocalDateTime();
    return to == null || !end.isAfter(start.toLocalDate().atTime(to));
  }
}
