package fi.osallisuus.booking.ward;

import fi.osallisuus.booking.OnDutyContact;
import fi.osallisuus.booking.calendar.OpenHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a shift needs to know of its ward; a ward follows its own hours, not the office's. */
public record Grounds(
    UUID wardId, UUID unitId, ZoneId zone, List<OpenHours> hours, @Nullable OnDutyContact contact) {

  /** Round the clock unless hours are given; a stretch over midnight fits only round the clock. */
  public boolean receives(LocalDate date, LocalTime from, LocalTime to) {
    return hours.isEmpty()
        || hours.stream()
            .anyMatch(
                open ->
                    open.weekday() == date.getDayOfWeek()
                        && to.isAfter(from)
                        && !from.isBefore(open.from())
                        && !to.isAfter(open.to()));
  }
}
