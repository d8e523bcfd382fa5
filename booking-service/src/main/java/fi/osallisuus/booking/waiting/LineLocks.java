package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.db.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Keeps instances that work on the line at once out of each other's way, until they commit. */
@ApplicationScoped
class LineLocks {
  private final Sql sql;
  private final Turns turns;

  LineLocks(Sql sql, Turns turns) {
    this.sql = sql;
    this.turns = turns;
  }

  /** True when a slot is free and nobody else is just giving it to somebody in the line. */
  boolean slot(UUID receptionId, Span slot, Instant now) {
    // The second is asked after the first: whoever had the turn before may have given the slot
    // away.
    return turns.isMine("offer " + receptionId + " " + slot.start())
        && sql.one(
                """
                select 1 from slot_claim
                where reception_id = ? and during && tstzrange(?, ?, '[)')
                  and (hold_expires_at is null or hold_expires_at > ?)
                limit 1
                """,
                row -> true,
                receptionId,
                slot.start(),
                slot.end(),
                now)
            .isEmpty();
  }

  boolean entry(UUID entryId, WaitingStatus status) {
    return locked(entryId, "status = ?", status);
  }

  /**
   * The same for one whose offer has run out. Asked again here: since the list was read, another
   * instance may have settled it and offered the same person something else.
   */
  boolean unanswered(UUID entryId, Instant now) {
    return locked(entryId, "status = 'OFFERED' and offer_expires_at <= ?", now);
  }

  /** The same for one who waits for days that are over. */
  boolean past(UUID entryId, LocalDate today) {
    return locked(entryId, "status = 'WAITING' and to_day < ?", today);
  }

  /** Another instance that is at this entry is left to it. */
  private boolean locked(UUID entryId, String condition, Object value) {
    return sql.one(
            "select 1 from waiting_entry where id = ? and " + condition + " for update skip locked",
            row -> true,
            entryId,
            value)
        .isPresent();
  }
}
