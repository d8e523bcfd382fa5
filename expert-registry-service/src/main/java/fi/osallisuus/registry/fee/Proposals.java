package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.registry.expert.ExpertDirectory;
import fi.osallisuus.registry.feemodel.FeeModelApproved;
import fi.osallisuus.registry.feemodel.FeeTerms;
import fi.osallisuus.registry.feemodel.FeeTermsBook;
import fi.osallisuus.registry.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Makes fee entries of what was worked: one for each expert and reception, however often told. */
@ApplicationScoped
@Transactional
class Proposals {
  private static final String SYSTEM = "system";

  private final Worked worked;
  private final FeeEntries entries;
  private final FeeTermsBook terms;
  private final ExpertDirectory experts;
  private final UnitDirectory units;
  private final Outbox outbox;
  private final Audit audit;

  Proposals(
      Worked worked,
      FeeEntries entries,
      FeeTermsBook terms,
      ExpertDirectory experts,
      UnitDirectory units,
      Outbox outbox,
      Audit audit) {
    this.worked = worked;
    this.entries = entries;
    this.terms = terms;
    this.experts = experts;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** A closed reception is final: what comes again, under whatever event id, changes nothing. */
  void receptionClosed(ClosedReception closed) {
    worked.takeTurns(closed.receptionId());
    for (var expertId : closed.expertIds()) {
      if (worked.at(closed.receptionId(), expertId).isEmpty()) {
        var work = new WorkedReception(closed, expertId);
        worked.persist(work);
        propose(work);
      }
    }
  }

  /** A visit told late, or corrected, moves the proposals that count visits. */
  void visitTold(WorkedVisit.Told told) {
    worked.takeTurns(told.receptionId());
    worked.note(told);
    for (var entry : entries.ofReception(told.receptionId())) {
      worked
          .at(told.receptionId(), entry.expertId())
          .map(w -> work(w).quantity(terms.of(entry.feeModelId(), entry.workedOn())))
          .filter(entry::recount)
          .ifPresent(counted -> outbox.add(FeeState.event("fee-entry.changed", entry)));
    }
  }

  void modelApproved(@Observes FeeModelApproved approved) {
    worked.stuckOn(approved.modes()).forEach(this::propose);
  }

  void retry(UUID problemId) {
    propose(worked.lockStuck(problemId));
  }

  private void propose(WorkedReception work) {
    var found = terms.on(work.mode(), work.workedOn());
    if (experts.find(work.expertId()).isEmpty()) {
      work.stuck(WorkProblem.EXPERT_UNKNOWN);
    } else if (!units.exists(work.unitId())) {
      work.stuck(WorkProblem.UNIT_UNKNOWN);
    } else if (found.isEmpty()) {
      work.stuck(WorkProblem.NO_FEE_MODEL);
    } else {
      work.solved();
      enter(work, found.get());
    }
  }

  private void enter(WorkedReception work, FeeTerms found) {
    var entry =
        new FeeEntry(
            work.expertId(),
            work.unitId(),
            work.receptionId(),
            work.workedOn(),
            found,
            work(work).quantity(found),
            SYSTEM);
    entries.persist(entry);
    outbox.add(FeeState.event("fee-entry.proposed", entry));
    audit.record("fee-entry.proposed", "fee-entry", entry.id());
  }

  private Work work(WorkedReception work) {
    var reception = work.receptionId();
    return work.work(
        worked.visits(reception, WorkedVisit.Outcome.COMPLETED, WorkedVisit.Outcome.INTERRUPTED),
        worked.visits(reception, WorkedVisit.Outcome.NO_SHOW));
  }
}
