package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds planned engagements whose experts may not work on their day: computed from what the
 * registry told last, so that a flag goes by itself when the expert may again.
 */
@ApplicationScoped
@Transactional
class FlaggedEngagements {
  private final Sql sql;
  private final Engagements engagements;
  private final Roster roster;
  private final Clock clock;

  FlaggedEngagements(Sql sql, Engagements engagements, Roster roster, Clock clock) {
    this.sql = sql;
    this.engagements = engagements;
    this.roster = roster;
    this.clock = clock;
  }

  List<FlaggedView> page(TimeKey after, int limit) {
    return sql
        .list(
            """
            select e.id from engagement e
            where e.status in ('PLANNED', 'CONFIRMED') and e.starts_at > ?
              and (e.starts_at, e.id) > (?, ?)
              and exists (select from known_expert k where k.expert_id = any(e.expert_ids)
                and (not k.may_receive or k.receive_from > e.local_date
                  or k.receive_until < e.local_date))
            order by e.starts_at, e.id limit ?
            """,
            row -> Sql.uuid(row, "id"),
            clock.instant(),
            after.time(),
            after.id(),
            limit + 1)
        .stream()
        .map(engagements::get)
        .map(this::view)
        .toList();
  }

  private FlaggedView view(Engagement engagement) {
    var when = engagement.timing();
    return new FlaggedView(
        engagement.id(),
        engagement.kind(),
        engagement.unitId(),
        when.local(when.startsAt()),
        when.timeZone(),
        when.localDate(),
        engagement.crew().experts().stream().flatMap(id -> flag(id, when)).toList());
  }

  private Stream<FlaggedView.Flag> flag(UUID expertId, Timing when) {
    var expert = roster.told(expertId);
    return expert
        .gate(when.localDate())
        .map(gate -> new FlaggedView.Flag(expertId, gate.code(), expert.pauseReason()))
        .stream();
  }
}
