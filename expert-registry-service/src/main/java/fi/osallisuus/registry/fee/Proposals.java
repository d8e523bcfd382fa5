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

/** Makes fee entries of what was worked: one for each expert and source, however often told. */
@ApplicationScoped
@Transactional
class Proposals {
  private static final String SYSTEM = "system";

  private final Worked worked;
  private final FeeEntries entries;
  private final FeeChoices choices;
  private final FeeTermsBook terms;
  private final ExpertDirectory experts;
  private final UnitDirectory units;
  private final Outbox outbox;
  private final Audit audit;

  Proposals(
      Worked worked,
      FeeEntries entries,
      FeeChoices choices,
      FeeTermsBook terms,
      ExpertDirectory experts,
      UnitDirectory units,
      Outbox outbox,
      Audit audit) {
    this.worked = worked;
    this.entries = entries;
    this.choices = choices;
    this.terms = terms;
    this.experts = experts;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** A closed reception is final: what comes again, under whatever event id, changes nothing. */
  void receptionClosed(ClosedReception closed) {
    closed.expertIds().forEach(expert -> worked(closed.work(expert), SYSTEM));
  }

  /** How long it lasted is final once it was held; only who came is counted later. */
  void engagementHeld(HeldEngagement held) {
    held.expertIds().forEach(expert -> worked(held.work(expert), SYSTEM));
  }

  /** What was written is paid once, by the hours of the first edition. */
  void reportTold(WrittenReport told) {
    told.work().ifPresent(work -> worked(work, SYSTEM));
  }

  void worked(Work work, String by) {
    worked.takeTurns(work.sourceId());
    if (worked.of(work.kind(), work.sourceId(), work.expertId()).isEmpty()) {
      var done = new WorkDone(work, by);
      worked.persist(done);
      propose(done);
    }
  }

  /** A visit told late, or corrected, moves the proposals that count visits. */
  void visitTold(WorkedVisit.Told told) {
    worked.takeTurns(told.receptionId());
    worked.note(told);
    for (var entry : entries.of(WorkKind.RECEPTION, told.receptionId())) {
      worked
          .of(WorkKind.RECEPTION, told.receptionId(), entry.expertId())
          .map(w -> counted(w).quantity(terms.of(entry.feeModelId(), entry.workedOn())))
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

  void paidBy(UUID problemId, UUID unitId) {
    var done = worked.lockStuck(problemId);
    units.require(unitId, "/unitId");
    done.paidBy(unitId);
    audit.record("fee-problem.unit-assigned", "expert", done.expertId());
    propose(done);
  }

  private void propose(WorkDone work) {
    var found = terms.on(work.mode(), work.workedOn());
    var unit = work.unitId();
    if (experts.find(work.expertId()).isEmpty()) {
      work.stuck(WorkProblem.EXPERT_UNKNOWN);
    } else if (unit == null || !units.exists(unit)) {
      work.stuck(WorkProblem.UNIT_UNKNOWN);
    } else if (found.isEmpty()) {
      work.stuck(WorkProblem.NO_FEE_MODEL);
    } else if (work.kilometres() != null && found.get().perKm() == null) {
      work.stuck(WorkProblem.NO_TRAVEL_RATE);
    } else {
      work.solved();
      enter(work, unit, found.get());
    }
  }

  private void enter(WorkDone work, UUID unit, FeeTerms found) {
    var quantity = counted(work).quantity(found);
    var entry = new FeeEntry(work.origin(unit), found, quantity, work.toldBy());
    if (work.kilometres() != null) {
      entry.add(AddExpense.km(work.kilometres()), found.perKm(), work.toldBy());
    }
    work.spent().forEach(s -> entry.add(AddExpense.of(s), null, work.toldBy()));
    if (work.feeDeclined() || choices.declines(work.expertId(), work.mode())) {
      entry.decline();
    }
    entries.persist(entry);
    outbox.add(FeeState.event("fee-entry.proposed", entry));
    audit.record("fee-entry.proposed", "fee-entry", entry.id());
  }

  private Counted counted(WorkDone work) {
    if (!work.countsVisits()) {
      return work.counted(work.pieces(), 0);
    }
    var reception = work.sourceId();
    return work.counted(
        worked.visits(reception, WorkedVisit.Outcome.COMPLETED, WorkedVisit.Outcome.INTERRUPTED),
        worked.visits(reception, WorkedVisit.Outcome.NO_SHOW));
  }
}
