package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the flagged receptions that are still to come, the earliest first. */
@ApplicationScoped
@Transactional
class FlaggedReceptions {
  /** Appointments that still stand at a time that was taken away. */
  private static final String LOST =
      """
      from lost_appointment l join appointment a on a.id = l.appointment_id
      where l.reception_id = r.id and a.reception_id = l.reception_id and a.starts_at = l.starts_at
        and a.status = 'CONFIRMED'
      """;

  private final Sql sql;
  private final Clock clock;

  FlaggedReceptions(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<FlaggedView> page(@Nullable UUID expertId, @Nullable UUID unitId, TimeKey after, int limit) {
    var where =
        new Where()
            .and("r.starts_at > ?", clock.instant())
            .and("(r.starts_at, r.id) > (?, ?)", after.time(), after.id())
            .andIf("r.unit_id = ?", unitId)
            .and(
                "(r.status = 'PUBLISHED' and exists (select from reception_flag f where f.reception_id"
                    + " = r.id) or exists (select "
                    + LOST
                    + "))")
            .andIf(
                "exists (select from reception_flag f where f.reception_id = r.id"
                    + " and f.subject_id = ?)",
                expertId);
    return sql.list(
        """
        select r.id, r.unit_id, r.site_id, r.starts_at, r.time_zone, r.local_date,
          (select count(*) from slot_claim s where s.reception_id = r.id) as appointments
        from reception r %s order by r.starts_at, r.id limit ?
        """
            .formatted(where.sql()),
        this::read,
        where.arguments(limit + 1));
  }

  private FlaggedView read(ResultSet row) throws SQLException {
    var id = Sql.uuid(row, "id");
    var zone = row.getString("time_zone");
    return new FlaggedView(
        id,
        Sql.uuid(row, "unit_id"),
        Sql.uuid(row, "site_id"),
        Sql.instant(row, "starts_at").atZone(ZoneId.of(zone)).toOffsetDateTime(),
        zone,
        row.getObject("local_date", LocalDate.class),
        row.getInt("appointments"),
        flags(id));
  }

  /** A handful at most: two hosts, a room, a device, the site. */
  private List<FlaggedView.Flag> flags(UUID receptionId) {
    return sql.list(
        """
        select f.kind, f.subject_id, f.code, f.reason, f.since from reception_flag f where f.reception_id = ?
        union all
        select 'APPOINTMENTS', null, min(l.code), null, min(l.since) %s having count(*) > 0
        order by kind, subject_id
        """
            .formatted(LOST.replace("r.id", "?")),
        FlaggedReceptions::flag,
        receptionId,
        receptionId);
  }

  private static FlaggedView.Flag flag(ResultSet row) throws SQLException {
    var kind = row.getString("kind");
    return new FlaggedView.Flag(
        kind,
        kind.equals("HOST") ? Sql.uuid(row, "subject_id") : null,
        kind.equals("CALENDAR") ? Sql.uuid(row, "subject_id") : null,
        row.getString("code"),
        row.getString("reason"),
        Sql.instant(row, "since"));
  }
}
