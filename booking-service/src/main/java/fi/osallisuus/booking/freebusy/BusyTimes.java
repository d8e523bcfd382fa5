package fi.osallisuus.booking.freebusy;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the claims of some resources and melts those that touch into one; two statements. */
@ApplicationScoped
@Transactional
class BusyTimes {
  private final Sql sql;
  private final Clock clock;

  BusyTimes(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  FreeBusyView in(DayRange days, List<UUID> resources) {
    known(resources);
    var period = new Span(midnight(days.first()), midnight(days.last().plusDays(1)));
    var claims = claims(resources, period);
    return new FreeBusyView(
        WallTime.HELSINKI.getId(),
        FreeBusyView.local(period.start()),
        FreeBusyView.local(period.end()),
        resources.stream()
            .distinct()
            .map(
                id ->
                    FreeBusyView.Resource.of(
                        id, merged(claims.getOrDefault(id, List.of()), period)))
            .toList());
  }

  /** In order of their start; what touches is one stretch, so nobody learns how many there are. */
  static List<Span> merged(List<Span> claims, Span period) {
    return Span.merged(
        claims.stream()
            .map(
                claim ->
                    new Span(
                        later(claim.start(), period.start()), earlier(claim.end(), period.end())))
            .toList());
  }

  /**
   * Claims and what experts' other calendars tell; under row-level security the plain columns are
   * what an index serves.
   */
  private Map<UUID, List<Span>> claims(List<UUID> resources, Span period) {
    var claims = new HashMap<UUID, List<Span>>();
    sql.list(
            """
            select resource_id, starts_at, ends_at from claim
            where resource_id = any(?) and ends_at > ? and starts_at < ?
              and (hold_expires_at is null or hold_expires_at > ?)
            union all
            select expert_id, starts_at, ends_at from busy_range
            where expert_id = any(?) and ends_at > ? and starts_at < ?
            """,
            row ->
                Map.entry(
                    Sql.uuid(row, "resource_id"),
                    new Span(Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at"))),
            resources.toArray(UUID[]::new),
            period.start(),
            period.end(),
            clock.instant(),
            resources.toArray(UUID[]::new),
            period.start(),
            period.end())
        .forEach(
            row ->
                claims.computeIfAbsent(row.getKey(), id -> new ArrayList<>()).add(row.getValue()));
    return claims;
  }

  private void known(List<UUID> resources) {
    var ids = resources.toArray(UUID[]::new);
    var known =
        new HashSet<>(
            sql.list(
                """
                select expert_id as id from known_expert where expert_id = any(?) and not erased
                union all select id from room where id = any(?)
                union all select id from device where id = any(?)
                """,
                row -> Sql.uuid(row, "id"),
                ids,
                ids,
                ids));
    if (!known.containsAll(resources)) {
      throw Problem.notFound("resource");
    }
  }

  private static Instant midnight(LocalDate date) {
    return date.atStartOfDay(WallTime.HELSINKI).toInstant();
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
