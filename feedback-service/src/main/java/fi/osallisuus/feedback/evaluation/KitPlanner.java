package fi.osallisuus.feedback.evaluation;

import fi.osallisuus.feedback.collection.Anonymity;
import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.feedback.collection.CollectionKind;
import fi.osallisuus.feedback.collection.PlanCollection;
import fi.osallisuus.feedback.initiative.Initiatives;
import fi.osallisuus.feedback.initiative.KnownInitiative;
import fi.osallisuus.feedback.instrument.Audience;
import fi.osallisuus.feedback.instrument.Instruments;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Plans the surveys of an evaluation that are still missing: all of them or none. */
@ApplicationScoped
@Transactional
class KitPlanner {
  private final EvaluationKit kit;
  private final Initiatives initiatives;
  private final Instruments instruments;
  private final CollectionDesk collections;

  KitPlanner(
      EvaluationKit kit,
      Initiatives initiatives,
      Instruments instruments,
      CollectionDesk collections) {
    this.kit = kit;
    this.initiatives = initiatives;
    this.instruments = instruments;
    this.collections = collections;
  }

  KitView plan(UUID initiativeId, PlanKit request) {
    var missing =
        kit.of(initiativeId).parts().stream()
            .filter(part -> part.state() == PartState.MISSING)
            .map(PartView::part)
            .toList();
    var initiative = initiatives.known(initiativeId).orElseThrow();
    if (missing.isEmpty()) {
      throw Problem.conflict("KIT_COMPLETE", "All surveys of the evaluation have been planned.");
    }
    if (!initiative.unitIds().contains(request.unitId())) {
      throw Problem.unprocessable("UNIT_NOT_OF_INITIATIVE", "The initiative is not tried there.")
          .at("/unitId");
    }
    missing.forEach(part -> collections.planned(survey(initiative, part, request)));
    return kit.of(initiativeId);
  }

  private PlanCollection survey(KnownInitiative initiative, KitPart part, PlanKit request) {
    var wording =
        instruments
            .newestPublished(part.instrument())
            .orElseThrow(
                () ->
                    Problem.conflict(
                            "INSTRUMENT_NOT_PUBLISHED",
                            "Take the instrument over from the library and publish it first.")
                        .with("instrument", part.instrument()));
    return new PlanCollection(
        initiative.code() + " " + part.instrument(),
        wording.key(),
        wording.instrumentVersion(),
        request.unitId(),
        part.audience(),
        request.opensOn(),
        request.closesOn(),
        null,
        part.audience() == Audience.CLIENT ? request.serviceCode() : null,
        CollectionKind.EVALUATION,
        Anonymity.ANONYMOUS,
        null,
        null,
        false,
        initiative.id(),
        null,
        null,
        null,
        null,
        null);
  }
}
