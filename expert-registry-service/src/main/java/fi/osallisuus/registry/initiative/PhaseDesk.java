package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Moves initiatives from phase to phase; from the pilot on the owner decides (S0-10). */
@ApplicationScoped
@Transactional
class PhaseDesk {
  private final Initiatives initiatives;
  private final InitiativeChecks checks;
  private final InitiativeSight sight;
  private final InitiativeEvents events;
  private final TeamFacts team;
  private final DecisionFacts decisions;
  private final Actor actor;
  private final Audit audit;
  private final Today today;

  PhaseDesk(
      Initiatives initiatives,
      InitiativeChecks checks,
      InitiativeSight sight,
      InitiativeEvents events,
      TeamFacts team,
      DecisionFacts decisions,
      Actor actor,
      Audit audit,
      Today today) {
    this.initiatives = initiatives;
    this.checks = checks;
    this.sight = sight;
    this.events = events;
    this.team = team;
    this.decisions = decisions;
    this.actor = actor;
    this.audit = audit;
    this.today = today;
  }

  InitiativeView prepare(UUID id, @Nullable String ifMatch) {
    return move(id, ifMatch, it -> it.move(InitiativePhase.PREPARATION, today.date()));
  }

  InitiativeView startPilot(UUID id, StartPilot request, @Nullable String ifMatch) {
    return moveByOwner(
        id,
        ifMatch,
        it -> {
          it.requireNext(InitiativePhase.PILOTING);
          var readiness = sight.readinessOf(id);
          readiness.requireStart(request.withoutClientPerspective());
          it.startPilot(
              readiness.warnings().isEmpty() ? null : request.withoutClientPerspective(),
              today.date());
        });
  }

  InitiativeView evaluate(UUID id, @Nullable String ifMatch) {
    return moveByOwner(id, ifMatch, it -> it.move(InitiativePhase.EVALUATION, today.date()));
  }

  InitiativeView propose(UUID id, @Nullable String ifMatch) {
    return moveByOwner(
        id,
        ifMatch,
        it -> {
          it.requireNext(InitiativePhase.PROPOSED);
          if (!decisions.proposed(id)) {
            throw decisionMissing("Propose a decision first, with POST …/{id}/decisions.");
          }
          it.move(InitiativePhase.PROPOSED, today.date());
        });
  }

  InitiativeView establish(UUID id, @Nullable String ifMatch) {
    return moveByOwner(
        id,
        ifMatch,
        it -> {
          it.requireNext(InitiativePhase.ESTABLISHED);
          it.requireResult();
          if (decided(id) == DecisionOutcome.STOP) {
            throw Problem.conflict("DECISION_SAYS_STOP", "It was decided to stop.");
          }
          it.move(InitiativePhase.ESTABLISHED, today.date());
        });
  }

  InitiativeView end(UUID id, EndInitiative request, @Nullable String ifMatch) {
    return moveByOwner(
        id,
        ifMatch,
        it -> {
          it.requireNext(InitiativePhase.ENDED);
          today.refuseFuture(request.endedOn(), "/endedOn");
          checks.swedish(request.lessons(), "/lessons");
          checks.successor(id, request.continuedById(), "/continuedById");
          if (it.piloted()) {
            it.requireResult();
            decided(id);
          }
          it.end(request, today.date());
        });
  }

  private DecisionOutcome decided(UUID id) {
    return decisions
        .outcome(id)
        .orElseThrow(
            () -> decisionMissing("Closing needs a decision: to continue, to change or to stop."));
  }

  private static Problem decisionMissing(String detail) {
    return Problem.conflict("DECISION_MISSING", detail);
  }

  private InitiativeView moveByOwner(UUID id, @Nullable String ifMatch, Consumer<Initiative> step) {
    return move(
        id,
        ifMatch,
        it -> {
          team.ownerAccount(id)
              .filter(owner -> !owner.equals(actor.id()))
              .ifPresent(
                  owner -> {
                    throw Problem.forbidden(
                        "NOT_THE_OWNER", "The owner of the initiative decides on its phase.");
                  });
          step.accept(it);
        });
  }

  private InitiativeView move(UUID id, @Nullable String ifMatch, Consumer<Initiative> step) {
    var initiative = initiatives.lock(id);
    ETags.require(ifMatch, initiative.version());
    step.accept(initiative);
    events.phaseChanged(initiative);
    audit.record("initiative.phase-changed", "initiative", id);
    return sight.view(initiative);
  }
}
