package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes down what an initiative is and what is kept about it. */
@ApplicationScoped
@Transactional
class InitiativeDesk {
  private final Initiatives initiatives;
  private final InitiativeChecks checks;
  private final InitiativeEvents events;
  private final InitiativeSight sight;
  private final Audit audit;
  private final Today today;

  InitiativeDesk(
      Initiatives initiatives,
      InitiativeChecks checks,
      InitiativeEvents events,
      InitiativeSight sight,
      Audit audit,
      Today today) {
    this.initiatives = initiatives;
    this.checks = checks;
    this.events = events;
    this.sight = sight;
    this.audit = audit;
    this.today = today;
  }

  InitiativeView create(PutInitiative request) {
    checks.check(null, request);
    if (initiatives.hasCode(request.code())) {
      throw Problem.conflict("CODE_NEVER_REUSED", "An initiative has this code already.")
          .at("/code");
    }
    var initiative = new Initiative(request, today.date());
    initiatives.persist(initiative);
    events.phaseChanged(initiative);
    audit.record("initiative.created", "initiative", initiative.id());
    return sight.view(initiative);
  }

  InitiativeView change(UUID id, PutInitiative request, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        "initiative.changed",
        initiative -> {
          checks.check(id, request);
          initiative.change(request);
        });
  }

  InitiativeView putGoals(UUID id, PutGoals request, @Nullable String ifMatch) {
    return change(
        id, ifMatch, "initiative.goals-changed", i -> i.putGoals(checks.goals(request.goals())));
  }

  InitiativeView putDescription(UUID id, PutDescription request, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        "initiative.description-changed",
        initiative -> {
          checks.swedish(request.sections());
          initiative.putDescription(request.sections(), today.date());
        });
  }

  InitiativeView putResult(UUID id, PutResult request, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        "initiative.result-changed",
        initiative -> {
          checks.swedish(request.result(), "/result");
          initiative.putResult(request);
        });
  }

  InitiativeView putEvidence(UUID id, PutEvidence request, @Nullable String ifMatch) {
    return change(id, ifMatch, "initiative.evidence-changed", i -> i.putEvidence(request));
  }

  InitiativeView putRecognitions(UUID id, PutRecognitions request, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        "initiative.recognitions-changed",
        initiative -> {
          for (int i = 0; i < request.recognitions().size(); i++) {
            today.refuseFuture(
                request.recognitions().get(i).givenOn(), "/recognitions/" + i + "/givenOn");
          }
          initiative.putRecognitions(request);
        });
  }

  InitiativeView putResources(UUID id, PutResources request, @Nullable String ifMatch) {
    return change(id, ifMatch, "initiative.resources-changed", i -> i.putResources(request));
  }

  InitiativeView putLinks(UUID id, PutLinks request, @Nullable String ifMatch) {
    return change(
        id,
        ifMatch,
        "initiative.links-changed",
        initiative -> {
          for (int i = 0; i < request.links().size(); i++) {
            var checkedOn = request.links().get(i).checkedOn();
            if (checkedOn != null) {
              today.refuseFuture(checkedOn, "/links/" + i + "/checkedOn");
            }
          }
          initiative.putLinks(request);
        });
  }

  private InitiativeView change(
      UUID id, @Nullable String ifMatch, String action, Consumer<Initiative> writing) {
    var initiative = initiatives.lock(id);
    ETags.require(ifMatch, initiative.version());
    writing.accept(initiative);
    events.changed(initiative);
    audit.record(action, "initiative", id);
    return sight.view(initiative);
  }
}
