package fi.osallisuus.registry.baseline;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.initiative.InitiativeDirectory;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what mappings of units found. */
@ApplicationScoped
@Transactional
class BaselineDesk {
  private final Baselines baselines;
  private final InitiativeDirectory initiatives;
  private final UnitDirectory units;
  private final Audit audit;
  private final Today today;

  BaselineDesk(
      Baselines baselines,
      InitiativeDirectory initiatives,
      UnitDirectory units,
      Audit audit,
      Today today) {
    this.baselines = baselines;
    this.initiatives = initiatives;
    this.units = units;
    this.audit = audit;
    this.today = today;
  }

  Page<BaselineView> list(UUID initiativeId, Keyset keyset) {
    initiatives.get(initiativeId);
    return keyset.page(baselines.of(initiativeId, keyset), Baseline::id, Baseline::view);
  }

  BaselineView map(UUID initiativeId, MapUnit request) {
    initiatives.hold(initiativeId).requireOpen();
    units.require(request.unitId(), "/unitId");
    today.refuseFuture(request.mappedOn(), "/mappedOn");
    if (baselines.has(initiativeId, request.unitId(), request.mappedOn())) {
      throw Problem.conflict("BASELINE_EXISTS", "The unit was mapped on that day already.")
          .at("/mappedOn");
    }
    var baseline = new Baseline(initiativeId, request);
    baselines.persist(baseline);
    initiatives.changed(initiativeId);
    audit.record("baseline.mapped", "baseline", baseline.id());
    return baseline.view();
  }

  BaselineView correct(UUID initiativeId, UUID id, MapUnit request, @Nullable String ifMatch) {
    initiatives.hold(initiativeId).requireOpen();
    var baseline = baselines.lock(initiativeId, id);
    ETags.require(ifMatch, baseline.version());
    baseline.correct(request);
    initiatives.changed(initiativeId);
    audit.record("baseline.corrected", "baseline", id);
    return baseline.view();
  }
}
