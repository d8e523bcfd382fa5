package fi.osallisuus.booking.slot;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many slots of an hour or a day are free; an hour or day without any is left out. */
@Schema(
    example =
        """
        {"start": "2026-03-27T00:00:00+02:00", "end": "2026-03-28T00:00:00+02:00",
         "timeZone": "Europe/Helsinki", "localStart": "2026-03-27T00:00:00", "free": 5}
        """)
public record FreeCount(
    OffsetDateTime start,
    OffsetDateTime end,
    String timeZone,
    LocalDateTime localStart,
    @Schema(description = "Free slots that begin in it.") int free) {

  static List<FreeCount> of(List<FreeSlot> slots, Granularity unit) {
    var counts = new TreeMap<ZonedDateTime, Integer>();
    for (var slot : slots) {
      counts.merge(unit.start(Opening.zoned(slot)), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(entry -> count(entry.getKey(), unit.after(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static FreeCount count(ZonedDateTime start, ZonedDateTime end, int free) {
    return new FreeCount(
        start.toOffsetDateTime(),
        end.toOffsetDateTime(),
        start.getZone().getId(),
        start.toLocalDateTime(),
        free);
  }
}
