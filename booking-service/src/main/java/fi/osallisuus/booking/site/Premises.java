package fi.osallisuus.booking.site;

import fi.osallisuus.booking.calendar.OfficeCalendar;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a reception or an engagement needs to know of where it is held. */
public record Premises(
    UUID siteId,
    ZoneId zone,
    OfficeCalendar calendar,
    @Nullable UUID roomId,
    boolean roomIsSafe,
    @Nullable UUID deviceId) {}
