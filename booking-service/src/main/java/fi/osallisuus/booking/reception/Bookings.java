package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.slot.Session;
import fi.osallisuus.booking.slot.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is booked or held of receptions, and which of it has lost its ground. */
@ApplicationScoped
class Bookings {
  /** A live booking or hold of a reception. */
  record Booked(UUID id, UUID receptionId, Span time) {

    /** True when it lies in the working time of a session. */
    boolean fits(Session session) {
      return session.time().contains(time) && session.breaks().stream().noneMatch(time::overlaps);
    }
  }

  private final Sql sql;
  private final Clock clock;

  Bookings(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** One statement, by start. */
  List<Booked> of(Collection<UUID> receptions) {
    return sql.list(
        """
        select id, reception_id, starts_at, ends_at from appointment
        where reception_id = any(?)
          and (status = 'CONFIRMED' or (status = 'HELD' and hold_expires_at > ?))
        order by starts_at, id
        """,
        row ->
            new Booked(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "reception_id"),
                new Span(Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at"))),
        receptions.toArray(UUID[]::new),
        clock.instant());
  }

  /** They stay, and are listed until somebody moves or cancels them. */
  void orphan(UUID receptionId, List<Booked> lost, String code) {
    sql.update("delete from lost_appointment where reception_id = ?", receptionId);
    sql.update(
        """
        insert into lost_appointment (appointment_id, reception_id, starts_at, code, since)
        select id, reception_id, starts_at, ?, ? from appointment where id = any(?)
        on conflict (appointment_id) do update set
          reception_id = excluded.reception_id, starts_at = excluded.starts_at, code = excluded.code,
          since = excluded.since
        """,
        code,
        clock.instant(),
        lost.stream().map(Booked::id).toArray(UUID[]::new));
  }
}
