package fi.osallisuus.booking.site;

import fi.osallisuus.booking.calendar.DayPlan;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One day of a site, and the closure or extra opening that decided it, if one did. */
public record SiteDay(DayPlan plan, @Nullable UUID exceptionId, @Nullable String reason) {}
