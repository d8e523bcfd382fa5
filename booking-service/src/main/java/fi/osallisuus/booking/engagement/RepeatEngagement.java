package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.calendar.Recurrence;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same at the same clock time on later days. */
@Schema(example = "{\"untilDate\": \"2027-03-31\", \"weekInterval\": 2}")
record RepeatEngagement(
    @NotNull @Schema(description = "The last day, included; a year ahead at most.")
        LocalDate untilDate,
    @Nullable @Schema(description = "Left out: the weekday of the engagement itself.")
        Set<@NotNull DayOfWeek> weekdays,
    @Nullable
        @Min(1)
        @Max(8)
        @Schema(description = "2 for every other week, counted from the week of the engagement.")
        Integer weekInterval) {

  /** Later than the engagement that is repeated. */
  List<LocalDate> after(LocalDate date) {
    var days = weekdays == null || weekdays.isEmpty() ? Set.of(date.getDayOfWeek()) : weekdays;
    return new Recurrence(days, date, untilDate, weekInterval == null ? 1 : weekInterval)
        .dates().stream().filter(day -> day.isAfter(date)).toList();
  }
}
