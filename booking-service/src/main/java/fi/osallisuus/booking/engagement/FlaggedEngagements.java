package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.roster.KnownExpert;
import fi.osallisuus.booking.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Finds planned engagements whose experts may not work on their day: computed from what the
 * registry told last, so that a flag goes by itself when the expert may again.
 */
@ApplicationScoped
@Transactional
class FlaggedEngagements {
  private final Sql sql;
  private final Roster roster;
  private final Clock clock;

  FlaggedEngagements(Sql sql, Roster roster, Clock clock) {
    this.sql = sql;
    this.roster = roster;
    this.clock = clock;
  }

  private record Planned(FlaggedView view, List<UUID> experts) {}

  List<FlaggedView> page(TimeKey after, int limit) {
    var planned =
        sql.list(
            """
            select e.id, e.kind, e.unit_id, e.starts_at, e.time_zone, e.local_date, e.expert_ids
            from engagement e
            where e.status in ('PLANNED', 'CONFIRMED') and e.starts_at > ?
              and (e.starts_at, e.id) > (?, ?)
              and exists (select from known_expert k where k.expert_id = any(e.expert_ids)
                and (not k.may_receive or k.receive_from > e.local_date
                  or k.receive_until < e.local_date))
            order by e.starts_at, e.id limit ?
            """,
            FlaggedEngagements::read,
            clock.instant(),
            after.time(),
            after.id(),
            limit + 1);
    var experts = roster.told(planned.stream().flatMap(p -> p.experts().stream()).toList());
    return planned.stream()
        .map(p -> p.view().with(flags(p.experts(), experts, p.view().localDate())))
        .toList();
  }

  private static List<FlaggedView.Flag> flags(
      List<UUID> ids, Map<UUID, KnownExpert> experts, LocalDate day) {
    return ids.stream()
        .map(experts::get)
        .filter(Objects::nonNull)
        .flatMap(
            expert ->
                expert.gate(day).stream()
                    .map(
                        gate ->
                            new FlaggedView.Flag(expert.id(), gate.code(), expert.pauseReason())))
        .toList();
  }

  private static Planned read(ResultSet row) throws SQLException {
    var zone = row.getString("time_zone");
    var view =
        new FlaggedView(
            Sql.uuid(row, "id"),
            EngagementKind.valueOf(row.getString("kind")),
            row.getObject("unit_id", UUID.class),
            Sql.instant(row, "starts_at").atZone(ZoneId.of(zone)).toOffsetDateTime(),
            zone,
            row.getObject("local_date", LocalDate.class),
            List.of());
    return new Planned(view, Sql.uuids(row, "expert_ids"));
  }
}
