package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Money;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds up fee entries of a period; rejected ones come to nothing and are left out. */
@ApplicationScoped
@Transactional
class FeeTotals {
  private static final String SUMS =
      """
      select grp, count(*), count(distinct expert_id), count(*) filter (where basis = 'DECLINED'),
        sum(fee_amount), sum(spent), sum(km)
      from (select %s as grp, e.expert_id, e.basis, e.fee_amount,
          coalesce((select sum(x.amount) from expense x where x.fee_entry_id = e.id), 0) as spent,
          coalesce((select sum(x.quantity) from expense x
            where x.fee_entry_id = e.id and x.kind = 'KM'), 0) as km
        from fee_entry e
        where e.worked_on between :from and :to and e.status in (:statuses)
          and e.mode = coalesce(cast(:mode as text), e.mode)
          and e.unit_id = coalesce(cast(:unit as uuid), e.unit_id)) entries
      group by grouping sets ((grp), ()) order by grouping(grp), grp""";

  private final EntityManager db;
  private final UnitDirectory units;

  FeeTotals(EntityManager db, UnitDirectory units) {
    this.db = db;
    this.units = units;
  }

  FeeTotalsView of(
      LocalDate from,
      LocalDate to,
      FeeGrouping by,
      @Nullable FeeStatus status,
      @Nullable String mode,
      @Nullable UUID unitId) {
    if (to.isBefore(from)) {
      throw Problem.unprocessable("DATES_REVERSED", "The last day lies before the first.")
          .at("query/workedTo");
    }
    if (unitId != null && !units.exists(unitId)) {
      throw Problem.notFound("unit");
    }
    List<?> rows =
        db.createNativeQuery(SUMS.formatted(by.column()))
            .setParameter("from", from)
            .setParameter("to", to)
            .setParameter("statuses", statuses(status))
            .setParameter("mode", mode)
            .setParameter("unit", unitId == null ? null : unitId.toString())
            .getResultList();
    var sums = rows.stream().map(row -> sum((Object[]) row)).toList();
    return new FeeTotalsView(from, to, by, sums.subList(0, sums.size() - 1), sums.getLast());
  }

  private static List<String> statuses(@Nullable FeeStatus wanted) {
    return Arrays.stream(FeeStatus.values())
        .filter(s -> wanted == null ? s != FeeStatus.REJECTED : s == wanted)
        .map(FeeStatus::name)
        .toList();
  }

  private static FeeTotalsView.Sum sum(Object[] row) {
    var fee = money(row[4]);
    var spent = money(row[5]);
    return new FeeTotalsView.Sum(
        (String) row[0],
        ((Number) row[1]).longValue(),
        ((Number) row[2]).longValue(),
        ((Number) row[3]).longValue(),
        fee,
        spent,
        money(row[6]),
        fee.add(spent));
  }

  /** The sum of no rows is null. */
  private static BigDecimal money(@Nullable Object sum) {
    return sum == null ? Money.ZERO : Money.round((BigDecimal) sum);
  }
}
