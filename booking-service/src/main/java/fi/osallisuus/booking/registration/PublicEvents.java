package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.Name;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.registration.PublicEvent.Registering;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads events for visitors; one statement, however many. */
@ApplicationScoped
class PublicEvents {
  private static final String READ =
      """
      select s.*, e.version as engagement_version, e.kind, e.status, e.title_fi, e.title_sv, e.title_en,
        e.starts_at as start, e.ends_at, e.time_zone, e.online, e.place,
        st.name_fi, st.name_sv, st.name_en, st.street, st.postal_code, st.city
      from event_seats s join engagement e on e.id = s.engagement_id left join site st on st.id = e.site_id
      """;

  private final Sql sql;
  private final Clock clock;

  PublicEvents(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** One event, with what its calendar entry needs beside. */
  record Found(UUID engagementId, long version, PublicEvent event) {
    TimeKey key() {
      return new TimeKey(event.start().toInstant(), engagementId);
    }
  }

  Optional<Found> byLink(String link) {
    return sql.one(READ + "where s.link = ?", this::read, link);
  }

  Optional<Found> of(UUID engagementId) {
    return sql.one(READ + "where s.engagement_id = ?", this::read, engagementId);
  }

  /** What is listed and still to come, by start. */
  List<Found> coming(@Nullable UUID unitId, TimeKey after, int limit) {
    var where =
        new Where()
            .and("s.listed")
            .and("e.status in ('PLANNED', 'CONFIRMED')")
            .and("s.starts_at > ?", clock.instant())
            .and("(s.starts_at, s.engagement_id) > (?, ?)", after.time(), after.id())
            .andIf("e.unit_id = ?", unitId);
    return sql.list(
        READ + where.sql() + " order by s.starts_at, s.engagement_id limit ?",
        this::read,
        where.arguments(limit + 1));
  }

  private Found read(ResultSet row) throws SQLException {
    var plan = SeatPlan.read(row);
    var zone = ZoneId.of(row.getString("time_zone"));
    var start = Sql.instant(row, "start");
    var closes =
        plan.closesAt() == null || plan.closesAt().isAfter(start) ? start : plan.closesAt();
    var event =
        new PublicEvent(
            plan.link(),
            row.getString("kind"),
            new Name(
                row.getString("title_fi"), row.getString("title_sv"), row.getString("title_en")),
            local(start, zone),
            local(Sql.instant(row, "ends_at"), zone),
            zone.getId(),
            row.getBoolean("online"),
            site(row),
            address(row),
            row.getString("place"),
            registering(plan, row.getString("status"), closes),
            plan.opensAt() == null ? null : local(plan.opensAt(), zone),
            local(closes, zone),
            plan.free(),
            plan.seatsEach(),
            plan.waitingList());
    return new Found(plan.engagementId(), row.getLong("engagement_version"), event);
  }

  private Registering registering(SeatPlan plan, String status, Instant closes) {
    var now = clock.instant();
    if (status.equals("CANCELLED")) {
      return Registering.CANCELLED;
    }
    boolean ahead = status.equals("PLANNED") || status.equals("CONFIRMED");
    if (!ahead || !now.isBefore(closes)) {
      return Registering.CLOSED;
    }
    return plan.opensAt() != null && now.isBefore(plan.opensAt())
        ? Registering.NOT_YET
        : Registering.OPEN;
  }

  private static @Nullable Name site(ResultSet row) throws SQLException {
    var name = row.getString("name_fi");
    return name == null ? null : new Name(name, row.getString("name_sv"), row.getString("name_en"));
  }

  private static @Nullable String address(ResultSet row) throws SQLException {
    var town =
        Stream.of(row.getString("postal_code"), row.getString("city"))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    var whole =
        Stream.of(row.getString("street"), town)
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(", "));
    return whole.isEmpty() ? null : whole;
  }

  private static OffsetDateTime local(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toOffsetDateTime();
  }
}
