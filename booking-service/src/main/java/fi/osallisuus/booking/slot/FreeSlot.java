package fi.osallisuus.booking.slot;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A piece of a reception that can be booked; computed when asked for, never stored. */
@Schema(
    example =
        """
        {"receptionId": "019d0000-0000-7000-8000-000000000030", "start": "2026-03-27T09:00:00+02:00",
         "end": "2026-03-27T09:45:00+02:00", "timeZone": "Europe/Helsinki", "localStart": "2026-03-27T09:00:00",
         "siteId": "019d0000-0000-7000-8000-000000000010", "unitId": "019d0000-0000-7000-8000-000000000003",
         "serviceCode": "PEER_RECEPTION", "expertIds": ["019d0000-0000-7000-8000-000000000020"],
         "hostAlias": "Kokemusasiantuntija A", "remaining": 1}
        """)
public record FreeSlot(
    UUID receptionId,
    OffsetDateTime start,
    OffsetDateTime end,
    String timeZone,
    @Schema(description = "What the clock on the wall shows.") LocalDateTime localStart,
    UUID siteId,
    UUID unitId,
    String serviceCode,
    List<UUID> expertIds,
    @Nullable String hostAlias,
    @Schema(description = "Places left: 1 while the slot is free.") int remaining) {}
