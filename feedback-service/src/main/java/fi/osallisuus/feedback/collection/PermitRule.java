package fi.osallisuus.feedback.collection;

import fi.osallisuus.feedback.permit.Permits;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** No collection that needs a permit opens without one (S1-36). */
@ApplicationScoped
class PermitRule {
  private final Permits permits;
  private final Units units;

  PermitRule(Permits permits, Units units) {
    this.permits = permits;
    this.units = units;
  }

  /** The permit that covers the collection; null where none is needed. */
  @Nullable UUID require(FeedbackCollection collection) {
    var facts = collection.facts();
    if (!facts.terms().permitRequired()) {
      return null;
    }
    String purpose = Objects.requireNonNull(facts.terms().purpose());
    var path = units.path(facts.unitId()).stream().map(KnownUnit::id).toList();
    return permits
        .covering(path, facts.opensOn(), facts.closesOn(), purpose)
        .orElseThrow(
            () ->
                Problem.conflict(
                        "PERMIT_MISSING",
                        "No granted permit covers the unit, all days and the purpose.")
                    .with("unitId", facts.unitId())
                    .with("from", facts.opensOn().toString())
                    .with("to", facts.closesOn().toString())
                    .with("purpose", purpose));
  }
}
