package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.site.PublicSite;
import org.jspecify.annotations.Nullable;

/**
 * Where a booking takes place and who receives.
 *
 * @param link the path of the page on which times of this site are booked; empty if none are
 */
public record BookedPlace(PublicSite site, @Nullable String hostAlias, String link) {}
