package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.Name;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other features may know of an engagement: what, when and where, never whom to call. */
public record Happening(
    UUID id,
    EngagementKind kind,
    EngagementStatus status,
    @Nullable Name title,
    @Nullable UUID unitId,
    @Nullable UUID siteId,
    @Nullable UUID roomId,
    boolean online,
    @Nullable String place,
    Instant start,
    Instant end,
    String timeZone,
    LocalDate localDate,
    LocalTime localStart,
    LocalTime localEnd,
    List<UUID> expertIds) {

  static Happening of(Engagement e) {
    var when = e.timing();
    return new Happening(
        e.id(),
        e.kind(),
        e.status(),
        e.theme().title(),
        e.unitId(),
        e.venue().siteId(),
        e.venue().roomId(),
        e.venue().online(),
        e.venue().place(),
        when.startsAt(),
        when.endsAt(),
        when.timeZone(),
        when.localDate(),
        when.localStart(),
        when.localEnd(),
        e.crew().experts());
  }
}
