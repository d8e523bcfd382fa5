package fi.osallisuus.registry.decision;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.Days;
import fi.osallisuus.registry.Words;
import fi.osallisuus.registry.initiative.DecisionOutcome;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision on an initiative's future, from its proposal on (S4-33). */
@Entity
class InitiativeDecision extends Row {
  private UUID initiativeId;

  @AttributeOverride(name = "fi", column = @Column(name = "subject_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "subject_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "subject_en"))
  private Words subject;

  @Enumerated(EnumType.STRING)
  private DecisionStatus status;

  private LocalDate proposedOn;

  /** The last day of the expected month. */
  private LocalDate expectedBy;

  private @Nullable Integer budgetYear;

  @Enumerated(EnumType.STRING)
  private @Nullable DecisionOutcome outcome;

  private @Nullable LocalDate decidedOn;
  private @Nullable String decidedBy;

  @AttributeOverride(name = "fi", column = @Column(name = "reasons_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "reasons_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "reasons_en"))
  private @Nullable Words reasons;

  InitiativeDecision() {}

  InitiativeDecision(UUID initiativeId, ProposeDecision request) {
    this.initiativeId = initiativeId;
    subject = request.subject();
    status = DecisionStatus.PROPOSED;
    proposedOn = request.proposedOn();
    expectedBy = YearMonth.parse(request.expectedMonth()).atEndOfMonth();
    Days.refuseReversed(proposedOn, expectedBy, "/expectedMonth");
  }

  void putInBudget(PutInBudget request) {
    if (status != DecisionStatus.PROPOSED) {
      throw notNow(DecisionStatus.IN_BUDGET);
    }
    status = DecisionStatus.IN_BUDGET;
    budgetYear = request.budgetYear();
    changed();
  }

  /** Straight from the proposal too: not every decision costs money. */
  void decide(Decide request) {
    if (status == DecisionStatus.DECIDED) {
      throw notNow(DecisionStatus.DECIDED);
    }
    Days.refuseReversed(proposedOn, request.decidedOn(), "/decidedOn");
    status = DecisionStatus.DECIDED;
    outcome = request.outcome();
    decidedOn = request.decidedOn();
    decidedBy = request.decidedBy();
    reasons = request.reasons();
    changed();
  }

  private Problem notNow(DecisionStatus target) {
    return Problem.conflict(
            "DECISION_TRANSITION_NOT_ALLOWED",
            "A decision in state %s cannot become %s.".formatted(status, target))
        .with("state", status);
  }

  UUID initiativeId() {
    return initiativeId;
  }

  LocalDate expectedBy() {
    return expectedBy;
  }

  @Nullable DecisionOutcome outcome() {
    return outcome;
  }

  DecisionView view(LocalDate day) {
    return new DecisionView(
        id(),
        initiativeId,
        subject,
        status,
        proposedOn,
        YearMonth.from(expectedBy).toString(),
        status != DecisionStatus.DECIDED && expectedBy.isBefore(day),
        budgetYear,
        outcome,
        decidedOn,
        decidedBy,
        reasons,
        version());
  }
}
