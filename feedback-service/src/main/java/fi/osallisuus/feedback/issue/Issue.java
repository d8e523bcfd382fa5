package fi.osallisuus.feedback.issue;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that stands in the way and that a body has to solve. */
@Entity
@SuppressWarnings("NullAway.Init")
class Issue extends Row {
  private @Nullable UUID bodyId;
  private @Nullable UUID areaId;

  @Enumerated(EnumType.STRING)
  private IssueCategory category;

  @Enumerated(EnumType.STRING)
  private IssueBasis basis;

  private String title;
  private String description;

  @Enumerated(EnumType.STRING)
  private IssueStatus status;

  private LocalDate raisedOn;
  private @Nullable UUID escalatedTo;
  private @Nullable LocalDate escalatedOn;
  private @Nullable String whyEscalated;
  private @Nullable String solution;
  private @Nullable LocalDate solvedOn;

  Issue() {}

  Issue(RaiseIssue request, LocalDate day) {
    bodyId = request.bodyId();
    areaId = request.areaId();
    category = request.category();
    basis = request.basis();
    title = request.title();
    description = request.description();
    raisedOn = day;
    status = IssueStatus.RAISED;
  }

  void solve(String how, LocalDate day) {
    move(IssueStatus.SOLVED);
    solution = how;
    solvedOn = day;
  }

  void escalate(UUID body, String why, LocalDate day) {
    move(IssueStatus.ESCALATED);
    if (body.equals(escalatedTo) || body.equals(bodyId)) {
      throw Problem.unprocessable("ESCALATED_TO_ITSELF", "That body has the issue already.")
          .at("/bodyId");
    }
    escalatedTo = body;
    whyEscalated = why;
    escalatedOn = day;
  }

  private void move(IssueStatus target) {
    if (!status.next().contains(target)) {
      throw Problem.conflict(
              "ISSUE_TRANSITION", "An issue in %s cannot become %s.".formatted(status, target))
          .with("state", status)
          .with("allowed", status.next().stream().sorted().toList());
    }
    status = target;
    changed();
  }

  IssueView view() {
    return new IssueView(
        id(),
        bodyId,
        areaId,
        category,
        basis,
        title,
        description,
        status,
        raisedOn,
        escalatedTo,
        escalatedOn,
        whyEscalated,
        solution,
        solvedOn,
        version());
  }

  IssueState state() {
    return new IssueState(
        id(), version(), bodyId, areaId, category, status, raisedOn, escalatedOn, solvedOn);
  }
}
