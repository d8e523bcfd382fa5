package fi.osallisuus.analytics.quality;

import fi.osallisuus.analytics.Sql;
import fi.osallisuus.analytics.fact.FactReader;
import fi.osallisuus.analytics.fact.Scope;
import fi.osallisuus.analytics.fact.Units;
import fi.osallisuus.analytics.rebuild.Rebuilds;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what the figures rest on; flags of the service, never suppressed internally (rule 8).
 */
@ApplicationScoped
class QualityDesk {
  private final FactReader facts;
  private final Units units;
  private final Rebuilds rebuilds;
  private final Sql sql;

  QualityDesk(FactReader facts, Units units, Rebuilds rebuilds, Sql sql) {
    this.facts = facts;
    this.units = units;
    this.rebuilds = rebuilds;
    this.sql = sql;
  }

  @Transactional
  QualityView look(Scope scope) {
    if (scope.unit() != null && units.find(scope.unit()).isEmpty()) {
      throw Problem.notFound("unit");
    }
    var reception = facts.reception(scope);
    long bookings = reception.outcomes().values().stream().mapToLong(Long::longValue).sum();
    long acknowledged = reception.noticesAcknowledged();
    boolean alarm = acknowledged < bookings || reception.toldAgain() < reception.checkIns();
    return new QualityView(
        new QualityView.NoticeCoverage(
            percent(acknowledged, bookings),
            percent(reception.toldAgain(), reception.checkIns()),
            alarm),
        late(),
        rebuilds.latest().orElse(null));
  }

  private List<QualityView.Late> late() {
    return sql.list(
        "select aggregate, late, last_at from late_event_count order by aggregate",
        row ->
            new QualityView.Late(
                row.getString(1),
                row.getLong(2),
                row.getObject(3, OffsetDateTime.class).toInstant()));
  }

  private static @Nullable BigDecimal percent(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }
}
