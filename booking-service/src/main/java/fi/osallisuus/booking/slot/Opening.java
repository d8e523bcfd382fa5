package fi.osallisuus.booking.slot;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reception as bookers see it: its time, its service, and what of it is taken.
 *
 * @param taken starts of the slots that are booked or held
 */
public record Opening(
    UUID receptionId,
    boolean published,
    UUID serviceId,
    String serviceCode,
    int noticeVersion,
    int holdMinutes,
    UUID unitId,
    UUID siteId,
    List<UUID> expertIds,
    @Nullable String hostAlias,
    Session session,
    ZoneId zone,
    Set<Instant> taken) {

  /** What can still be booked: free, and not yet begun. */
  public Stream<FreeSlot> free(Instant now) {
    return session.slots().stream()
        .filter(slot -> slot.start().isAfter(now) && !taken.contains(slot.start()))
        .map(this::offer);
  }

  public OffsetDateTime local(Instant instant) {
    return instant.atZone(zone).toOffsetDateTime();
  }

  private FreeSlot offer(Span slot) {
    return new FreeSlot(
        receptionId,
        local(slot.start()),
        local(slot.end()),
        zone.getId(),
        siteId,
        unitId,
        serviceCode,
        expertIds,
        hostAlias,
        1);
  }
}
