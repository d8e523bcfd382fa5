package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.slot.Opening;
import fi.osallisuus.booking.slot.SlotsFree;
import fi.osallisuus.booking.slot.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Claims slots. The exclusion constraint decides; the appointment is written by the same statement
 * and only when the claim was granted, so two callers for one slot cost one round trip each and no
 * lock.
 */
@ApplicationScoped
class SlotClaims {
  private final Sql sql;
  private final Event<SlotsFree> free;

  SlotClaims(Sql sql, Event<SlotsFree> free) {
    this.sql = sql;
    this.free = free;
  }

  /**
   * True when the slot is this appointment's now; not when the reception, its service or a flag on
   * it is otherwise than it was read. Until the transaction ends nobody changes it then. Holds that
   * have run out are looked for only when something was in the way: hardly ever, and then the slot
   * is asked for once more.
   */
  boolean take(Appointment a, Opening opening, Instant now) {
    return write(a, opening) || clearRunOut(a.receptionId, a.slot(), now) && write(a, opening);
  }

  private boolean write(Appointment a, Opening opening) {
    return sql.update(
            """
            with claimed as (
              insert into slot_claim (appointment_id, reception_id, during, hold_expires_at)
              select ?, r.id, tstzrange(?, ?, '[)'), ?::timestamptz
              from reception r join service s on s.id = r.service_id
              where r.id = ? and r.version = ? and s.version = ?
                and not exists (select from reception_flag f where f.reception_id = r.id)
              for share of r
              on conflict do nothing
              returning appointment_id)
            insert into appointment (id, version, reception_id, unit_id, site_id, service_id, service_code, kind, status,
              client_type, referral_source, referral_id, booked_by, starts_at, ends_at, time_zone, hold_expires_at,
              code_hash, notice_version, notice_language, notice_channel, notice_at, notice_repeated, status_at, reference,
              created_by, created_at, changed_at)
            select appointment_id, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            from claimed
            """,
            a.id,
            a.startsAt,
            a.endsAt,
            a.holdExpiresAt,
            a.receptionId,
            opening.version(),
            opening.serviceVersion(),
            a.receptionId,
            a.unitId,
            a.siteId,
            a.serviceId,
            a.serviceCode,
            a.kind,
            a.status,
            a.clientType,
            a.referralSource,
            a.referralId,
            a.bookedBy,
            a.startsAt,
            a.endsAt,
            a.timeZone,
            a.holdExpiresAt,
            a.codeHash,
            a.noticeVersion,
            a.noticeLanguage,
            a.noticeChannel,
            a.noticeAt,
            a.noticeRepeated,
            a.statusAt,
            a.reference,
            a.createdBy,
            a.createdAt,
            a.changedAt)
        == 1;
  }

  /** False when the claim has gone to somebody else because the hold had run out. */
  boolean keep(UUID appointmentId) {
    return sql.update(
            "update slot_claim set hold_expires_at = null where appointment_id = ?", appointmentId)
        == 1;
  }

  void release(UUID appointmentId) {
    sql.list(
            "delete from slot_claim where appointment_id = ? returning reception_id",
            row -> Sql.uuid(row, "reception_id"),
            appointmentId)
        .forEach(reception -> free.fire(new SlotsFree(reception, appointmentId)));
  }

  /**
   * True when the appointment has the new slot of a reception that is held still; only then is the
   * old one given up.
   */
  boolean move(Appointment a, UUID receptionId, Span slot, Instant now) {
    clearRunOut(receptionId, slot, now);
    if (a.receptionId.equals(receptionId) && a.slot().overlaps(slot)) {
      // The pattern of the reception has changed: the old piece is in the way of the new one.
      sql.update("delete from slot_claim where appointment_id = ?", a.id);
      return claim(a.id, receptionId, slot);
    }
    if (!claim(a.id, receptionId, slot)) {
      return false;
    }
    sql.update(
        "delete from slot_claim where appointment_id = ? and reception_id = ?"
            + " and during = tstzrange(?, ?, '[)')",
        a.id,
        a.receptionId,
        a.startsAt,
        a.endsAt);
    free.fire(new SlotsFree(a.receptionId, null));
    return true;
  }

  /** False when the hold had run out and somebody else has the slot. */
  boolean extend(UUID appointmentId, Instant until) {
    return sql.update(
            "update slot_claim set hold_expires_at = ?"
                + " where appointment_id = ? and hold_expires_at is not null",
            until,
            appointmentId)
        == 1;
  }

  /** An appointment that is over leaves the rest of its slot, by the minute. */
  void shorten(UUID appointmentId, Instant now) {
    var minute = now.truncatedTo(ChronoUnit.MINUTES);
    sql.update(
        "delete from slot_claim where appointment_id = ? and lower(during) >= ?",
        appointmentId,
        minute);
    sql.update(
        "update slot_claim set during = tstzrange(lower(during), ?, '[)')"
            + " where appointment_id = ? and upper(during) > ?",
        minute,
        appointmentId,
        minute);
  }

  /** The whole slot again, after a step was undone; false when somebody else has it by now. */
  boolean retake(Appointment a, Instant now) {
    // Not given up: nobody who waits may be offered what is about to be taken again.
    sql.update("delete from slot_claim where appointment_id = ?", a.id);
    clearRunOut(a.receptionId, a.slot(), now);
    return claim(a.id, a.receptionId, a.slot());
  }

  private boolean claim(UUID appointmentId, UUID receptionId, Span slot) {
    return sql.update(
            """
            insert into slot_claim (appointment_id, reception_id, during)
            values (?, ?, tstzrange(?, ?, '[)')) on conflict do nothing
            """,
            appointmentId,
            receptionId,
            slot.start(),
            slot.end())
        == 1;
  }

  /** A hold that has run out would block until it is swept; it must not. True when one did. */
  private boolean clearRunOut(UUID receptionId, Span slot, Instant now) {
    return sql.update(
            """
            delete from slot_claim
            where reception_id = ? and during && tstzrange(?, ?, '[)') and hold_expires_at <= ?
            """,
            receptionId,
            slot.start(),
            slot.end(),
            now)
        > 0;
  }
}
