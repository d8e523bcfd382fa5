package fi.osallisuus.booking.slot;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reception as bookers see it: its time, its service, and what of it is taken.
 *
 * @param version of the reception, with which a claim tells whether it is as it was read
 * @param serviceVersion of its service, which tells the same of the notice
 * @param published and not without its host, room or hours: only then may it be booked
 * @param taken what is booked or held of it
 */
public record Opening(
    UUID receptionId,
    long version,
    long serviceVersion,
    boolean published,
    UUID serviceId,
    String serviceCode,
    int noticeVersion,
    int holdMinutes,
    UUID unitId,
    UUID siteId,
    List<UUID> expertIds,
    @Nullable UUID workPairId,
    @Nullable String hostAlias,
    Session session,
    ZoneId zone,
    List<Span> taken) {

  /** What can still be booked: free, and not yet begun. */
  public Stream<FreeSlot> free(Instant now, WallFilter wall) {
    return session.slots().stream()
        .filter(slot -> slot.start().isAfter(now) && taken.stream().noneMatch(slot::overlaps))
        .filter(slot -> wall.holds(slot, zone))
        .map(this::offer);
  }

  public OffsetDateTime local(Instant instant) {
    return instant.atZone(zone).toOffsetDateTime();
  }

  static ZonedDateTime zoned(FreeSlot slot) {
    return slot.start().toInstant().atZone(ZoneId.of(slot.timeZone()));
  }

  private FreeSlot offer(Span slot) {
    return new FreeSlot(
        receptionId,
        local(slot.start()),
        local(slot.end()),
        zone.getId(),
        slot.start().atZone(zone).toLocalDateTime(),
        siteId,
        unitId,
        serviceCode,
        expertIds,
        hostAlias,
        1);
  }
}
