package fi.osallisuus.booking.busy;

import fi.osallisuus.booking.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Flags planned receptions that an import clashes with; nothing is cancelled. */
@ApplicationScoped
class BusyFlags {
  private final Sql sql;
  private final Clock clock;

  BusyFlags(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Those that clash now are flagged, and no others by this import; the earliest first. */
  List<UUID> set(UUID expertId, UUID importId) {
    clear(importId);
    var now = clock.instant();
    var clashing =
        sql.list(
            """
            select r.id from claim c join reception r on r.id = c.reception_id
            where c.resource_id = ? and c.role = 'HOST' and c.ends_at > ?
              and r.status = 'PUBLISHED' and r.starts_at > ?
              and exists (select from busy_range b where b.import_id = ?
                and b.starts_at < c.ends_at and b.ends_at > c.starts_at)
            order by r.starts_at, r.id
            """,
            row -> Sql.uuid(row, "id"),
            expertId,
            now,
            now,
            importId);
    sql.update(
        """
        insert into reception_flag (reception_id, subject_id, kind, code, since)
        select reception_id, ?, 'CALENDAR', 'HOST_BUSY', ? from unnest(?) as reception_id
        on conflict do nothing
        """,
        importId,
        now,
        clashing.toArray(UUID[]::new));
    return clashing;
  }

  void clear(UUID importId) {
    sql.update("delete from reception_flag where subject_id = ? and kind = 'CALENDAR'", importId);
  }
}
