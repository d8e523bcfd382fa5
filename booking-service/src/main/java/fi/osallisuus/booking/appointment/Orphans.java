package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells which appointments have lost the ground they stand on. Nothing is copied: an appointment is
 * an orphan while its reception is flagged, or while it stands at a time that was taken away.
 */
@ApplicationScoped
class Orphans {
  private static final String LOST =
      """
      (select f.code, f.since from reception_flag f where f.reception_id = appointment.reception_id
       union all
       select l.code, l.since from lost_appointment l where l.appointment_id = appointment.id
         and l.reception_id = appointment.reception_id and l.starts_at = appointment.starts_at)
      """;

  private final Sql sql;

  Orphans(Sql sql) {
    this.sql = sql;
  }

  static void filter(Where where, @Nullable Boolean orphaned) {
    if (orphaned != null) {
      where.and((orphaned ? "" : "not ") + "(status = 'CONFIRMED' and exists " + LOST + ")");
    }
  }

  /** Those among some appointments, by id; one statement. */
  Map<UUID, Orphaned> of(Collection<Appointment> some) {
    var confirmed =
        some.stream()
            .filter(a -> a.status == AppointmentStatus.CONFIRMED)
            .map(a -> a.id)
            .toArray(UUID[]::new);
    var orphans = new HashMap<UUID, Orphaned>();
    if (confirmed.length > 0) {
      sql.list(
              """
              select appointment.id, min(lost.since) as since, array_agg(distinct lost.code) as codes
              from appointment cross join lateral
              """
                  + LOST
                  + " lost where appointment.id = any(?) group by appointment.id",
              row ->
                  Map.entry(
                      Sql.uuid(row, "id"),
                      new Orphaned(Sql.instant(row, "since"), Sql.texts(row, "codes"))),
              (Object) confirmed)
          .forEach(orphan -> orphans.put(orphan.getKey(), orphan.getValue()));
    }
    return orphans;
  }
}
