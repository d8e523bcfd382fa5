package fi.osallisuus.booking.body;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies that the registry has told of, and the meetings that they have held here. */
@ApplicationScoped
@Transactional
public class Bodies {
  private final Sql sql;
  private final Clock clock;

  Bodies(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Refuses a body that the registry has not told of, or that has ended. */
  public void require(UUID bodyId) {
    if (sql.list(
            "select 1 from known_body where body_id = ? and active", row -> row.getInt(1), bodyId)
        .isEmpty()) {
      throw Problem.unprocessable("BODY_UNKNOWN", "The registry has told of no such body.")
          .at("/bodyId");
    }
  }

  /** Active bodies with a rhythm, by id. */
  List<BodyRhythm> rhythms(boolean overdueOnly, UUID after, int limit) {
    var today = today();
    return sql.list(
        """
        select * from (
          select b.*,
            (select max(e.local_date) from engagement e where e.body_id = b.body_id
              and e.status in ('HELD', 'CLOSED')) as last_held,
            (select min(e.local_date) from engagement e where e.body_id = b.body_id
              and e.status in ('PLANNED', 'CONFIRMED') and e.local_date >= ?) as next_planned
          from known_body b where b.active and b.max_days is not null and b.body_id > ?) as body
        where not ? or coalesce(last_held, founded_on) + max_days < ?
        order by body_id limit ?
        """,
        row -> rhythm(row, today),
        today,
        after,
        overdueOnly,
        today,
        limit + 1);
  }

  /** Without a range, of the year until today. */
  Compliance compliance(UUID bodyId, @Nullable LocalDate from, @Nullable LocalDate to) {
    var last = to == null ? today() : to;
    var first = from == null ? last.minusYears(1) : from;
    if (last.isBefore(first)) {
      throw Problem.unprocessable("RANGE_BACKWARDS", "The range ends before it starts.")
          .at("query/to");
    }
    var rhythm =
        sql.one(
                "select * from known_body where body_id = ?",
                row -> Optional.ofNullable(readRhythm(row)),
                bodyId)
            .orElseThrow(() -> Problem.notFound("body"));
    var held =
        sql.list(
            """
            select distinct local_date from engagement
            where body_id = ? and status in ('HELD', 'CLOSED') and local_date between ? and ?
            order by 1
            """,
            row -> row.getObject("local_date", LocalDate.class),
            bodyId,
            first,
            last);
    return Compliance.of(bodyId, rhythm.orElse(null), held);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WallTime.HELSINKI);
  }

  private static BodyRhythm rhythm(ResultSet row, LocalDate today) throws SQLException {
    var rhythm = new Rhythm(row.getInt("min_days"), row.getInt("max_days"));
    var last = row.getObject("last_held", LocalDate.class);
    var due = rhythm.dueBy(last == null ? row.getObject("founded_on", LocalDate.class) : last);
    return new BodyRhythm(
        Sql.uuid(row, "body_id"),
        row.getString("kind"),
        rhythm,
        last,
        row.getObject("next_planned", LocalDate.class),
        due,
        today.isAfter(due));
  }

  private static @Nullable Rhythm readRhythm(ResultSet row) throws SQLException {
    var least = row.getObject("min_days", Integer.class);
    var most = row.getObject("max_days", Integer.class);
    return least == null || most == null ? null : new Rhythm(least, most);
  }
}
