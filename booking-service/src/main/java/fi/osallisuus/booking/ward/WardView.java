package fi.osallisuus.booking.ward;

import fi.osallisuus.booking.Name;
import fi.osallisuus.booking.OnDutyContact;
import fi.osallisuus.booking.calendar.OpenHours;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ward as the API shows it. */
record WardView(
    UUID id,
    long version,
    UUID unitId,
    Name name,
    int observerPlaces,
    @Schema(description = "Empty: round the clock.") List<OpenHours> hours,
    String timeZone,
    @Nullable OnDutyContact contact,
    boolean active) {}
