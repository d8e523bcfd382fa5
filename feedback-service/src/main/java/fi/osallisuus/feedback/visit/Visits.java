package fi.osallisuus.feedback.visit;

import fi.osallisuus.kit.secret.DataKey;
import fi.osallisuus.kit.secret.KeyedHash;
import fi.osallisuus.kit.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The counted visits of the county at hand. */
@ApplicationScoped
public class Visits {
  private final EntityManager database;
  private final Tenancy tenancy;
  private final KeyedHash key;

  Visits(EntityManager database, Tenancy tenancy, DataKey dataKey) {
    this.database = database;
    this.tenancy = tenancy;
    this.key = dataKey.hash();
  }

  /** Completed visits of the units, from one month to another. */
  public long completed(List<UUID> unitIds, YearMonth from, YearMonth to) {
    return unitIds.stream().mapToLong(unit -> completed(unit, from, to)).sum();
  }

  private long completed(UUID unitId, YearMonth from, YearMonth to) {
    return (Long)
        database
            .createNativeQuery(
                "select count(*) from counted_visit where county = ?1 and unit_id = ?2"
                    + " and month >= ?3 and month <= ?4 and completed")
            .setParameter(1, tenancy.county())
            .setParameter(2, unitId)
            .setParameter(3, from.toString())
            .setParameter(4, to.toString())
            .getSingleResult();
  }

  /** Takes over a newer state; an older or repeated one changes nothing. */
  void count(VisitIntake.VisitTold told) {
    database
        .createNativeQuery(
            "insert into counted_visit (visit_hash, county, unit_id, month, completed, version)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (visit_hash) do update"
                + " set unit_id = excluded.unit_id, month = excluded.month,"
                + " completed = excluded.completed, version = excluded.version"
                + " where counted_visit.version < excluded.version")
        .setParameter(1, key.bytes("visit", told.visitId().toString()))
        .setParameter(2, tenancy.county())
        .setParameter(3, told.unitId())
        .setParameter(4, YearMonth.from(told.localDate()).toString())
        .setParameter(5, told.completed())
        .setParameter(6, told.version())
        .executeUpdate();
  }
}
