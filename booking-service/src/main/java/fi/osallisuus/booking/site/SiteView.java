package fi.osallisuus.booking.site;

import fi.osallisuus.booking.calendar.OpenHours;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A site as the API shows it. */
record SiteView(
    UUID id,
    long version,
    SiteName name,
    @Nullable UUID unitId,
    Address address,
    Accessibility accessibility,
    List<OpenHours> officeHours,
    String timeZone,
    @Schema(description = "Names the site on public pages; print it on posters and leaflets.")
        String link,
    boolean active) {}
