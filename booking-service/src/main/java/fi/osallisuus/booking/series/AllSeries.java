package fi.osallisuus.booking.series;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The series of the caller's county; another system sees those that it made. */
@ApplicationScoped
class AllSeries implements PanacheRepositoryBase<Series, UUID> {
  private final Sql sql;
  private final Actor actor;

  AllSeries(Sql sql, Actor actor) {
    this.sql = sql;
    this.actor = actor;
  }

  Series get(UUID id) {
    boolean madeOnly = actor.roles().stream().allMatch(Roles.SYSTEM::equals);
    return findByIdOptional(id)
        .filter(series -> !madeOnly || series.createdBy(actor.id()))
        .orElseThrow(() -> Problem.notFound("series"));
  }

  void keep(UUID seriesId, List<Occurrence> occurrences) {
    for (var occurrence : occurrences) {
      sql.update(
          "insert into series_occurrence (series_id, local_date, appointment_id, skipped_code)"
              + " values (?, ?, ?::uuid, ?)",
          seriesId,
          occurrence.date(),
          occurrence.appointmentId(),
          occurrence.code());
    }
  }

  List<Occurrence> occurrences(UUID seriesId) {
    return sql.list(
        """
        select o.local_date, o.appointment_id, o.skipped_code, a.status, a.starts_at, a.ends_at, a.time_zone
        from series_occurrence o left join appointment a on a.id = o.appointment_id
        where o.series_id = ? order by o.local_date
        """,
        AllSeries::read,
        seriesId);
  }

  private static Occurrence read(ResultSet row) throws SQLException {
    var date = row.getObject("local_date", LocalDate.class);
    var zone = row.getString("time_zone");
    return new Occurrence(
        date,
        row.getObject("appointment_id", UUID.class),
        row.getString("status"),
        local(row, "starts_at", zone),
        local(row, "ends_at", zone),
        null,
        row.getString("skipped_code"),
        null);
  }

  private static @Nullable OffsetDateTime local(ResultSet row, String column, @Nullable String zone)
      throws SQLException {
    if (zone == null) {
      return null;
    }
    Instant instant = Sql.instant(row, column);
    return instant.atZone(ZoneId.of(zone)).toOffsetDateTime();
  }
}
