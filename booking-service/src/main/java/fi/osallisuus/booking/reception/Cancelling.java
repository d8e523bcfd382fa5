package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.appointment.Attendance;
import fi.osallisuus.booking.appointment.ProviderReason;
import fi.osallisuus.booking.claim.Claims;
import fi.osallisuus.booking.impact.Impact;
import fi.osallisuus.booking.impact.OnUnsupported;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a reception back, and settles what becomes of its appointments. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Cancelling {
  private static final String CODE = "RECEPTION_CANCELLED";

  private final Receptions receptions;
  private final Bookings bookings;
  private final Impacts impacts;
  private final Attendance attendance;
  private final Claims claims;
  private final Sql sql;
  private final Outbox outbox;
  private final Audit audit;

  Cancelling(
      Receptions receptions,
      Bookings bookings,
      Impacts impacts,
      Attendance attendance,
      Claims claims,
      Sql sql,
      Outbox outbox,
      Audit audit) {
    this.receptions = receptions;
    this.bookings = bookings;
    this.impacts = impacts;
    this.attendance = attendance;
    this.claims = claims;
    this.sql = sql;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Refused while somebody is booked and nobody has said what becomes of them. */
  Impact cancel(Reception reception, ProviderReason reason, @Nullable OnUnsupported how) {
    receptions.lock(reception);
    attendance.refuseInUse(reception.id);
    var impact = impacts.of(Map.of(reception, CODE), List.of()).settle(how);
    reception.cancel(reason.name());
    receptions.flush();
    if (how == OnUnsupported.ORPHAN) {
      bookings.orphan(reception.id, bookings.of(List.of(reception.id)), CODE);
    } else {
      attendance.cancelAll(reception.id, reason);
    }
    claims.release(reception.owner());
    sql.update("delete from reception_flag where reception_id = ?", reception.id);
    outbox.add(reception.fact().cancelled());
    audit.record("reception.cancelled", "reception", reception.id);
    return impact;
  }
}
