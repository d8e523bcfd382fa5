package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.roster.OwnExperts;
import fi.osallisuus.kit.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outcomes recorded in the caller's county; an expert sees those of the own receptions. */
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {
  private static final String READ =
      """
      select v.id, v.version, v.appointment_id, a.reception_id, a.unit_id, a.starts_at, a.time_zone, v.outcome,
             v.duration_minutes, v.recorded_at, v.corrected_at, v.correction_reason
      from visit v join appointment a on a.id = v.appointment_id
      """;

  private final Sql sql;
  private final OwnExperts own;

  Visits(Sql sql, OwnExperts own) {
    this.sql = sql;
    this.own = own;
  }

  /** What stands on record now; what was withdrawn does not. */
  Visit of(Appointment appointment) {
    return any(appointment)
        .filter(visit -> !visit.withdrawn())
        .orElseThrow(() -> Problem.notFound("visit"));
  }

  /** Withdrawn or not: what is recorded anew is the same visit. */
  Optional<Visit> any(Appointment appointment) {
    return find("appointmentId", appointment.id).firstResultOptional();
  }

  Visit get(UUID id) {
    return findByIdOptional(id)
        .filter(visit -> !visit.withdrawn())
        .orElseThrow(() -> Problem.notFound("visit"));
  }

  /** By the time of recording, so that a page read again finds what was recorded since. */
  List<VisitView> page(Where where, TimeKey after, int limit) {
    own.limit()
        .ifPresent(
            ids ->
                where.and(
                    "exists (select from reception r where r.id = a.reception_id and r.expert_ids && ?)",
                    (Object) ids.toArray(UUID[]::new)));
    where.and("not v.withdrawn").and("(v.recorded_at, v.id) > (?, ?)", after.time(), after.id());
    return sql.list(
        READ + where.sql() + "\norder by v.recorded_at, v.id limit ?",
        Visits::read,
        where.arguments(limit + 1));
  }

  private static VisitView read(ResultSet row) throws SQLException {
    var reason = row.getString("correction_reason");
    return new VisitView(
        Sql.uuid(row, "id"),
        row.getLong("version"),
        Sql.uuid(row, "appointment_id"),
        Sql.uuid(row, "reception_id"),
        Sql.uuid(row, "unit_id"),
        Sql.instant(row, "starts_at")
            .atZone(ZoneId.of(row.getString("time_zone")))
            .toOffsetDateTime(),
        Visit.Outcome.valueOf(row.getString("outcome")),
        row.getObject("duration_minutes", Integer.class),
        Sql.instant(row, "recorded_at"),
        maybe(row.getObject("corrected_at", OffsetDateTime.class)),
        reason == null ? null : CorrectionReason.valueOf(reason));
  }

  private static @Nullable Instant maybe(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
