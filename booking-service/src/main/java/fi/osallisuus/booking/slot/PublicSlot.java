package fi.osallisuus.booking.slot;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A free slot as a visitor sees it: of the expert nothing but the alias and the themes (S0-07). */
@Schema(
    example =
        """
        {"receptionId": "019d0000-0000-7000-8000-000000000030", "start": "2026-03-27T09:00:00+02:00",
         "end": "2026-03-27T09:45:00+02:00", "timeZone": "Europe/Helsinki", "localStart": "2026-03-27T09:00:00",
         "serviceCode": "PEER_RECEPTION", "hostAlias": "Kokemusasiantuntija A", "themes": ["ADDICTION"]}
        """)
public record PublicSlot(
    UUID receptionId,
    OffsetDateTime start,
    OffsetDateTime end,
    String timeZone,
    LocalDateTime localStart,
    String serviceCode,
    @Nullable String hostAlias,
    @Schema(description = "What the host has experience of.") List<String> themes) {

  static PublicSlot of(FreeSlot slot, List<String> themes) {
    return new PublicSlot(
        slot.receptionId(),
        slot.start(),
        slot.end(),
        slot.timeZone(),
        slot.localStart(),
        slot.serviceCode(),
        slot.hostAlias(),
        themes);
  }
}
