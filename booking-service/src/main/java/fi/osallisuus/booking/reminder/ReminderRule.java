package fi.osallisuus.booking.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When the clients of a service are reminded: so many elapsed hours before, and at a time of the
 * day before by the clock on the wall. The two differ by an hour around a clock change.
 */
@Schema(example = "{\"hoursBefore\": [24], \"dayBeforeAt\": \"16:00\"}")
record ReminderRule(
    @Schema(description = "Elapsed hours before the start; up to three reminders.")
        @NotNull
        @Size(max = 3)
        List<@NotNull @Min(1) @Max(336) Integer> hoursBefore,
    @Schema(
            description = "Local time of the day before, from 08:00 to 20:00.",
            type = SchemaType.STRING,
            example = "16:00")
        @Nullable LocalTime dayBeforeAt) {

  /** Long enough to ask for a free day or to give the time to somebody else. */
  static final ReminderRule USUAL = new ReminderRule(List.of(24), null);

  /** The times that lie ahead, each once. */
  List<Instant> before(Instant start, ZoneId zone, Instant now) {
    var times = new TreeSet<Instant>();
    hoursBefore.forEach(hours -> times.add(start.minus(Duration.ofHours(hours))));
    if (dayBeforeAt != null) {
      var dayBefore = start.atZone(zone).toLocalDate().minusDays(1);
      // No clock is changed between 8 and 20, so the time is there, once.
      times.add(dayBefore.atTime(dayBeforeAt).atZone(zone).toInstant());
    }
    return times.stream().filter(time -> time.isAfter(now)).toList();
  }
}
