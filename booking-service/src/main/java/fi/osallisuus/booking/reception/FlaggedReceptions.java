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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

  /** An expert or a work pair is why. */
  private static final String LACKS =
      "exists (select from reception_flag f where f.reception_id = r.id and f.subject_id = ?)";

  private final Sql sql;
  private final Clock clock;

  FlaggedReceptions(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<FlaggedView> page(
      @Nullable UUID expertId,
      @Nullable UUID workPairId,
      @Nullable UUID unitId,
      TimeKey after,
      int limit) {
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
            .andIf(LACKS, expertId)
            .andIf(LACKS, workPairId);
    var found =
        sql.list(
            """
            select r.id, r.unit_id, r.site_id, r.starts_at, r.time_zone, r.local_date,
              (select count(*) from slot_claim s where s.reception_id = r.id) as appointments
            from reception r %s order by r.starts_at, r.id limit ?
            """
                .formatted(where.sql()),
            FlaggedReceptions::read,
            where.arguments(limit + 1));
    var flags = flags(found.stream().map(FlaggedView::receptionId).toArray(UUID[]::new));
    return found.stream()
        .map(view -> view.with(flags.getOrDefault(view.receptionId(), List.of())))
        .toList();
  }

  private static FlaggedView read(ResultSet row) throws SQLException {
    var zone = row.getString("time_zone");
    return new FlaggedView(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "unit_id"),
        Sql.uuid(row, "site_id"),
        Sql.instant(row, "starts_at").atZone(ZoneId.of(zone)).toOffsetDateTime(),
        zone,
        row.getObject("local_date", LocalDate.class),
        row.getInt("appointments"),
        List.of());
  }

  private record Flagged(UUID receptionId, FlaggedView.Flag flag) {}

  /** Of all receptions at once. */
  private Map<UUID, List<FlaggedView.Flag>> flags(UUID[] receptions) {
    return sql
        .list(
            """
            select f.reception_id, f.kind, f.subject_id, f.code, f.reason, f.since
            from reception_flag f where f.reception_id = any(?)
            union all
            select l.reception_id, 'APPOINTMENTS', null, min(l.code), null, min(l.since) %s
            group by l.reception_id
            order by kind, subject_id
            """
                .formatted(LOST.replace("= r.id", "= any(?)")),
            row -> new Flagged(Sql.uuid(row, "reception_id"), flag(row)),
            receptions,
            receptions)
        .stream()
        .collect(
            Collectors.groupingBy(
                Flagged::receptionId, Collectors.mapping(Flagged::flag, Collectors.toList())));
  }

  private static FlaggedView.Flag flag(ResultSet row) throws SQLException {
    var kind = row.getString("kind");
    return new FlaggedView.Flag(
        kind,
        kind.equals("HOST") ? Sql.uuid(row, "subject_id") : null,
        kind.equals("PAIR") ? Sql.uuid(row, "subject_id") : null,
        kind.equals("CALENDAR") ? Sql.uuid(row, "subject_id") : null,
        row.getString("code"),
        row.getString("reason"),
        Sql.instant(row, "since"));
  }
}
