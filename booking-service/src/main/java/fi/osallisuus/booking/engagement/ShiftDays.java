package fi.osallisuus.booking.engagement;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One expert, one shift a day (S2-15): the key of the table decides, as with every claim. */
@ApplicationScoped
class ShiftDays {
  private final Sql sql;

  ShiftDays(Sql sql) {
    this.sql = sql;
  }

  /** All of them or a refusal; the caller gives up what it has taken when refused. */
  Optional<Problem> take(UUID engagementId, List<UUID> experts, LocalDate date) {
    var taken =
        sql.list(
            """
            insert into shift_day (expert_id, local_date, engagement_id)
            select wanted, ?, ? from unnest(?) as wanted order by wanted
            on conflict do nothing
            returning expert_id
            """,
            row -> Sql.uuid(row, "expert_id"),
            date,
            engagementId,
            experts.toArray(UUID[]::new));
    if (taken.size() == experts.size()) {
      return Optional.empty();
    }
    release(engagementId);
    int busy = 0;
    while (taken.contains(experts.get(busy))) {
      busy++;
    }
    return Optional.of(
        Problem.conflict("ONE_SHIFT_A_DAY", "The expert has a shift that day already (S2-15).")
            .at("/expertIds/" + busy)
            .with("date", date));
  }

  boolean areFree(List<UUID> experts, LocalDate date) {
    return sql.list(
            "select 1 from shift_day where local_date = ? and expert_id = any(?) limit 1",
            row -> row.getInt(1),
            date,
            experts.toArray(UUID[]::new))
        .isEmpty();
  }

  void release(UUID engagementId) {
    sql.update("delete from shift_day where engagement_id = ?", engagementId);
  }
}
