package fi.osallisuus.booking.freebusy;

import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.time.WallTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When each of some people, rooms and devices is busy; everything else is free. */
@Schema(
    name = "FreeBusy",
    example =
        """
        {"timeZone": "Europe/Helsinki", "from": "2026-03-27T00:00:00+02:00", "to": "2026-03-28T00:00:00+02:00",
         "resources": [{"resourceId": "019d0000-0000-7000-8000-000000000020",
                        "busy": [{"from": "2026-03-27T09:00:00+02:00", "to": "2026-03-27T15:00:00+02:00"}]}]}
        """)
record FreeBusyView(
    String timeZone, OffsetDateTime from, OffsetDateTime to, List<Resource> resources) {

  /** An expert, a room or a device. */
  @Schema(name = "FreeBusyResource")
  record Resource(UUID resourceId, List<Stretch> busy) {
    static Resource of(UUID id, List<Span> busy) {
      return new Resource(
          id, busy.stream().map(s -> new Stretch(local(s.start()), local(s.end()))).toList());
    }
  }

  /** Busy from, until; claims that touch are one stretch. */
  @Schema(name = "BusyStretch")
  record Stretch(OffsetDateTime from, OffsetDateTime to) {}

  static OffsetDateTime local(Instant instant) {
    return instant.atZone(WallTime.HELSINKI).toOffsetDateTime();
  }
}
