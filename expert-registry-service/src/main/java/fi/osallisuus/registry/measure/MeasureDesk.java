package fi.osallisuus.registry.measure;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.county.Counties;
import fi.osallisuus.registry.initiative.InitiativeDirectory;
import fi.osallisuus.registry.initiative.InitiativeKind;
import fi.osallisuus.registry.initiative.MeasureFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plans the measures of programmes and ticks them off. */
@ApplicationScoped
@Transactional
class MeasureDesk {
  private final Measures measures;
  private final InitiativeDirectory initiatives;
  private final Counties counties;
  private final Audit audit;
  private final Today today;

  MeasureDesk(
      Measures measures,
      InitiativeDirectory initiatives,
      Counties counties,
      Audit audit,
      Today today) {
    this.measures = measures;
    this.initiatives = initiatives;
    this.counties = counties;
    this.audit = audit;
    this.today = today;
  }

  Page<MeasureView> list(UUID initiativeId, @Nullable MeasureArea area, Keyset keyset) {
    initiatives.get(initiativeId);
    return keyset.page(
        measures.of(initiativeId, area, keyset), Measure::id, m -> m.view(today.date()));
  }

  MeasureProgress progress(UUID initiativeId) {
    initiatives.get(initiativeId);
    var areas = measures.measures(initiativeId);
    return new MeasureProgress(
        areas.stream().mapToLong(MeasureFact::planned).sum(),
        areas.stream().mapToLong(MeasureFact::done).sum(),
        measures.overdue(initiativeId, today.date()),
        areas);
  }

  MeasureView plan(UUID initiativeId, PlanMeasure request) {
    var initiative = initiatives.hold(initiativeId);
    initiative.requireOpen();
    if (initiative.kind() != InitiativeKind.PROGRAMME) {
      throw Problem.conflict("NOT_A_PROGRAMME", "Only a programme has measures.");
    }
    request.title().requireSwedish(counties.bilingual(), "/title");
    var measure = new Measure(initiativeId, request);
    measures.persist(measure);
    initiatives.changed(initiativeId);
    audit.record("measure.planned", "measure", measure.id());
    return measure.view(today.date());
  }

  MeasureView change(UUID initiativeId, UUID id, PlanMeasure request, @Nullable String ifMatch) {
    return change(
        initiativeId,
        id,
        ifMatch,
        "measure.changed",
        measure -> {
          request.title().requireSwedish(counties.bilingual(), "/title");
          measure.change(request);
        });
  }

  MeasureView complete(
      UUID initiativeId, UUID id, CompleteMeasure request, @Nullable String ifMatch) {
    return change(
        initiativeId,
        id,
        ifMatch,
        "measure.completed",
        measure -> {
          today.refuseFuture(request.doneOn(), "/doneOn");
          measure.complete(request.doneOn());
        });
  }

  MeasureView cancel(UUID initiativeId, UUID id, @Nullable String ifMatch) {
    return change(initiativeId, id, ifMatch, "measure.cancelled", Measure::cancel);
  }

  private MeasureView change(
      UUID initiativeId, UUID id, @Nullable String ifMatch, String action, Consumer<Measure> verb) {
    initiatives.hold(initiativeId).requireOpen();
    var measure = measures.lock(initiativeId, id);
    ETags.require(ifMatch, measure.version());
    verb.accept(measure);
    initiatives.changed(initiativeId);
    audit.record(action, "measure", id);
    return measure.view(today.date());
  }
}
