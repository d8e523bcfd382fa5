package fi.osallisuus.booking.waiting;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time that is kept for somebody until it expires. */
public record OfferView(
    UUID receptionId,
    UUID siteId,
    OffsetDateTime start,
    OffsetDateTime end,
    String timeZone,
    OffsetDateTime expiresAt) {

  static @Nullable OfferView of(WaitingEntry entry) {
    if (entry.status != WaitingStatus.OFFERED) {
      return null;
    }
    return new OfferView(
        Objects.requireNonNull(entry.receptionId),
        Objects.requireNonNull(entry.offeredSiteId),
        entry.local(Objects.requireNonNull(entry.offeredFrom)),
        entry.local(Objects.requireNonNull(entry.offeredTo)),
        entry.timeZone,
        entry.local(Objects.requireNonNull(entry.offerExpiresAt)));
  }
}
