package fi.osallisuus.booking.referral;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.roster.Roster;
import fi.osallisuus.booking.slot.Availability;
import fi.osallisuus.booking.slot.FreeSlot;
import fi.osallisuus.booking.slot.Granularity;
import fi.osallisuus.booking.slot.SlotFilter;
import fi.osallisuus.booking.slot.WallFilter;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts what waits against what is free; a fixed number of statements. */
@ApplicationScoped
@Transactional
class Capacities {
  private static final int DAYS = 28;

  /** More free slots than any unit has clients. */
  private static final int MOST = 10_000;

  private final Sql sql;
  private final Roster roster;
  private final Availability availability;
  private final ProcessLinks links;
  private final Clock clock;

  Capacities(Sql sql, Roster roster, Availability availability, ProcessLinks links, Clock clock) {
    this.sql = sql;
    this.roster = roster;
    this.availability = availability;
    this.links = links;
    this.clock = clock;
  }

  CapacityView of(@Nullable UUID unitId) {
    if (unitId == null) {
      throw Problem.badRequest("UNIT_MISSING", "Name the unit.").at("query/unitId");
    }
    var unit = roster.unit(unitId).id();
    var today = clock.instant().atZone(WallTime.HELSINKI).toLocalDate();
    var waiting = waiting(unit, today);
    var free = free(unit, new DayRange(today, today.plusDays(DAYS - 1)));
    return new CapacityView(
        unit,
        today.plusDays(DAYS - 1),
        waiting.forDecision(),
        waiting.forTime(),
        waiting.uncaught(),
        free.size(),
        free.isEmpty() ? null : free.getFirst().start(),
        free.size() > waiting.forDecision() + waiting.forTime(),
        links.of(unit));
  }

  List<SourceCount> sources(
      @Nullable LocalDate from, @Nullable LocalDate to, @Nullable UUID unitId) {
    var days = DayRange.of(from, to);
    var where =
        new Where()
            .and("created_at >= ?", days.first().atStartOfDay(WallTime.HELSINKI).toInstant())
            .and(
                "created_at < ?",
                days.last().plusDays(1).atStartOfDay(WallTime.HELSINKI).toInstant())
            .andIf("unit_id = ?", unitId);
    return sql.list(
        """
        select source, source_profession, count(*) as referrals,
          count(*) filter (where status in ('ACCEPTED', 'BOOKED', 'CLOSED')) as accepted,
          count(*) filter (where status = 'DECLINED') as declined
        from referral %s group by source, source_profession order by 3 desc, 1, 2
        """
            .formatted(where.sql()),
        row ->
            new SourceCount(
                ReferralSource.valueOf(row.getString("source")),
                row.getString("source_profession"),
                row.getInt("referrals"),
                row.getInt("accepted"),
                row.getInt("declined")),
        where.arguments());
  }

  private Waiting waiting(UUID unit, LocalDate today) {
    return sql.one(
            """
            select count(*) filter (where status <> 'ACCEPTED') as for_decision,
              count(*) filter (where status = 'ACCEPTED') as for_time,
              count(*) filter (where caught_on is null and catch_by < ?) as uncaught
            from referral
            where unit_id = ? and status in ('SUBMITTED', 'SUITABILITY_REVIEW', 'ACCEPTED')
              and expires_at > ?
            """,
            row ->
                new Waiting(
                    row.getInt("for_decision"), row.getInt("for_time"), row.getInt("uncaught")),
            today,
            unit,
            clock.instant())
        .orElseThrow();
  }

  private List<FreeSlot> free(UUID unit, DayRange days) {
    var filter = new SlotFilter(null, List.of(), unit, List.of(), null, null, null, WallFilter.ANY);
    return availability.in(days, filter, Granularity.SLOT, TimeKey.START, MOST).items();
  }

  private record Waiting(int forDecision, int forTime, int uncaught) {}
}
