package fi.osallisuus.booking.bulk;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.appointment.BookAppointment;
import fi.osallisuus.kit.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What the caller has booked before by a reference of its own. */
@ApplicationScoped
class EarlierBookings {
  private final Sql sql;
  private final Actor actor;

  EarlierBookings(Sql sql, Actor actor) {
    this.sql = sql;
    this.actor = actor;
  }

  /** Of the same reception and start; one that was cancelled is none. */
  Optional<UUID> of(BookAppointment request) {
    return request.reference() == null
        ? Optional.empty()
        : sql.one(
            """
            select id from appointment
            where reception_id = ? and starts_at = ? and reference = ? and created_by = ?
              and status in ('CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'NO_SHOW', 'INTERRUPTED')
            """,
            row -> Sql.uuid(row, "id"),
            request.receptionId(),
            request.start().toInstant(),
            request.reference(),
            actor.id());
  }
}
