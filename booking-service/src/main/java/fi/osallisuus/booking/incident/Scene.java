package fi.osallisuus.booking.incident;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where help is needed, and who is on duty there. */
@Embeddable
record Scene(
    UUID siteId,
    UUID roomId,
    @Nullable UUID receptionId,
    @Nullable UUID unitId,
    @Nullable String onDutyTitle,
    @Nullable String onDutyPhone,
    String timeZone) {}
