package fi.osallisuus.feedback.proposal;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.text.LocalText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a body proposes, and what became of it. */
@Entity
@SuppressWarnings("NullAway.Init")
class Proposal extends Row {
  /** No source gives a term: two months reach the next meeting of a panel that meets monthly. */
  private static final int ANSWER_MONTHS = 2;

  private UUID bodyId;
  private String title;
  private String text;

  @Enumerated(EnumType.STRING)
  private ProposalStatus status;

  @Enumerated(EnumType.STRING)
  private @Nullable ProposalOutcome outcome;

  private @Nullable String reasonFi;
  private @Nullable String reasonSv;
  private @Nullable String reasonEn;
  private LocalDate receivedOn;
  private LocalDate answerDueOn;
  private @Nullable LocalDate handledOn;
  private @Nullable LocalDate implementedOn;

  Proposal() {}

  Proposal(ReceiveProposal request, LocalDate day) {
    bodyId = request.bodyId();
    title = request.title();
    text = request.text();
    receivedOn = day;
    answerDueOn = day.plusMonths(ANSWER_MONTHS);
    status = ProposalStatus.RECEIVED;
  }

  /** The first answer is the one that is measured; what was under preparation gets another. */
  void handle(ProposalOutcome answer, @Nullable LocalText reason, LocalDate day) {
    boolean last =
        status == ProposalStatus.RECEIVED || outcome == ProposalOutcome.UNDER_PREPARATION;
    if (!last || status == ProposalStatus.IMPLEMENTED) {
      throw transition("HANDLED");
    }
    status = ProposalStatus.HANDLED;
    outcome = answer;
    reasonFi = reason == null ? null : reason.fi();
    reasonSv = reason == null ? null : reason.sv();
    reasonEn = reason == null ? null : reason.en();
    handledOn = handledOn == null ? day : handledOn;
    changed();
  }

  void implement(LocalDate day) {
    if (!implementable()) {
      throw transition("IMPLEMENTED");
    }
    status = ProposalStatus.IMPLEMENTED;
    outcome = ProposalOutcome.ACCEPTED;
    implementedOn = day;
    changed();
  }

  /** Whether it has been answered and not turned down. */
  boolean implementable() {
    return status == ProposalStatus.HANDLED && outcome != ProposalOutcome.REJECTED;
  }

  private Problem transition(String target) {
    return Problem.conflict(
            "PROPOSAL_TRANSITION",
            "A proposal in %s cannot become %s."
                .formatted(outcome == null ? status : outcome, target))
        .with("state", status);
  }

  String title() {
    return title;
  }

  LocalDate receivedOn() {
    return receivedOn;
  }

  LocalDate answerDueOn() {
    return answerDueOn;
  }

  ProposalView view(LocalDate today) {
    return new ProposalView(
        id(),
        bodyId,
        title,
        text,
        status,
        outcome,
        reasonFi == null ? null : new LocalText(reasonFi, reasonSv, reasonEn),
        receivedOn,
        answerDueOn,
        status == ProposalStatus.RECEIVED && answerDueOn.isBefore(today),
        handledOn,
        implementedOn,
        version());
  }

  ProposalState state() {
    return new ProposalState(
        id(), version(), bodyId, status, outcome, receivedOn, handledOn, implementedOn);
  }
}
