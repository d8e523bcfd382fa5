package fi.osallisuus.booking.device;

import fi.osallisuus.booking.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Flags planned receptions whose tablet is away, and takes the flag away when it is back. */
@ApplicationScoped
class DeviceFlags {
  private final Sql sql;
  private final Clock clock;

  DeviceFlags(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Of one thing, by the county's number of it. */
  void look(String number) {
    sql.update(
        """
        delete from reception_flag where kind = 'EQUIPMENT'
          and subject_id in (select equipment_id from known_equipment where number = ?)
        """,
        number);
    sql.update(
        """
        insert into reception_flag (reception_id, subject_id, kind, code, reason, since)
        select r.id, e.equipment_id, 'EQUIPMENT', 'DEVICE_NOT_AVAILABLE', e.state, ?
        from known_equipment e
        join device_binding b on b.equipment_number = e.number
        join reception r on r.device_id = b.device_id
        where e.number = ? and r.status = 'PUBLISHED' and r.starts_at > ?
          and (e.state = 'LOST'
            or (e.state = 'HANDED_OUT' and not coalesce(e.expert_id = any(r.expert_ids), false)))
        on conflict do nothing
        """,
        clock.instant(),
        number,
        clock.instant());
  }
}
