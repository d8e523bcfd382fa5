package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.appointment.Attendance;
import fi.osallisuus.booking.appointment.ProviderReason;
import fi.osallisuus.booking.claim.Claims;
import fi.osallisuus.booking.impact.Impact;
import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.booking.reception.Bookings.Booked;
import fi.osallisuus.booking.roster.WorkPairs;
import fi.osallisuus.booking.slot.Session;
import fi.osallisuus.booking.slot.SlotsFree;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans a published reception anew: other hosts, another room, another time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Rearranging {
  private static final String CODE = "RECEPTION_CHANGED";

  private final Receptions receptions;
  private final Bookings bookings;
  private final Impacts impacts;
  private final Attendance attendance;
  private final Claims claims;
  private final WorkPairs pairs;
  private final Sql sql;
  private final Outbox outbox;
  private final Audit audit;
  private final Event<SlotsFree> free;

  Rearranging(
      Receptions receptions,
      Bookings bookings,
      Impacts impacts,
      Attendance attendance,
      Claims claims,
      WorkPairs pairs,
      Sql sql,
      Outbox outbox,
      Audit audit,
      Event<SlotsFree> free) {
    this.receptions = receptions;
    this.bookings = bookings;
    this.impacts = impacts;
    this.attendance = attendance;
    this.claims = claims;
    this.pairs = pairs;
    this.sql = sql;
    this.outbox = outbox;
    this.audit = audit;
    this.free = free;
  }

  /** Everything of the new plan free, or what was claimed before stays claimed. */
  Optional<Refusal> claim(Reception reception, Plan plan, Session session) {
    var was = Plan.of(reception);
    var before = was.needs(reception.time(), pairs.people(was.workPairId()));
    var needs = plan.needs(session.time(), pairs.people(plan.workPairId()));
    var busy = claims.replace(reception.owner(), needs).map(Refusal::busy);
    if (busy.isPresent()) {
      claims.take(reception.owner(), before);
    }
    return busy;
  }

  /** Once admitted and claimed; appointments that no longer fit are settled as was said. */
  Impact arrange(
      Reception reception,
      Plan plan,
      LocalDate date,
      Session session,
      @Nullable OnUnsupported how) {
    receptions.lock(reception);
    var lost = bookings.of(List.of(reception.id)).stream().filter(b -> !b.fits(session)).toList();
    var impact = impacts.of(reception, reception.session(), session, lost).settle(how);
    reception.arrange(plan, date, session);
    receptions.flush();
    settle(reception, lost, how);
    // It was held against every rule just now.
    sql.update("delete from reception_flag where reception_id = ?", reception.id);
    outbox.add(reception.fact().changed());
    audit.record("reception.changed", "reception", reception.id);
    free.fire(new SlotsFree(reception.id, null));
    return impact;
  }

  /** Hosts only; nobody's appointment loses anything by it, and the absent one's flag goes. */
  void substitute(Reception reception, Plan plan, UUID absent) {
    reception.arrange(plan, reception.localDate(), reception.session());
    receptions.flush();
    sql.update(
        "delete from reception_flag where reception_id = ? and subject_id = ?",
        reception.id,
        absent);
    outbox.add(reception.fact().changed());
    audit.record("reception.substituted", "reception", reception.id);
  }

  private void settle(Reception reception, List<Booked> lost, @Nullable OnUnsupported how) {
    if (how == OnUnsupported.CANCEL) {
      attendance.cancel(lost.stream().map(Booked::id).toList(), ProviderReason.OTHER);
    }
    bookings.orphan(reception.id, how == OnUnsupported.ORPHAN ? lost : List.of(), CODE);
  }
}
