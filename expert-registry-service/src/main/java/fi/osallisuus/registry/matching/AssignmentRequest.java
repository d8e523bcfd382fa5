package fi.osallisuus.registry.matching;

import fi.osallisuus.kit.db.Row;
import fi.osallisuus.kit.page.Limits;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.registry.assignment.Partner;
import fi.osallisuus.registry.assignment.Task;
import fi.osallisuus.registry.expert.ExpertKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** That somebody asks for an expert; its state changes only through verbs. */
@Entity
class AssignmentRequest extends Row {
  private String requestedBy;
  private Instant requestedAt;
  private Task task;

  @ElementCollection
  @BatchSize(size = Limits.MAX) // a page costs one statement, however long
  @CollectionTable(name = "wanted_theme", joinColumns = @JoinColumn(name = "request_id"))
  private Set<WantedTheme> themes = new HashSet<>();

  @Enumerated(EnumType.STRING)
  private @Nullable ExpertKind expertKind;

  private boolean notClient;

  @Enumerated(EnumType.STRING)
  private RequestStatus status;

  @Enumerated(EnumType.STRING)
  private @Nullable RequestRefusal declineReason;

  private @Nullable UUID expertId;

  AssignmentRequest() {}

  AssignmentRequest(AskForExpert request, Task task, String requestedBy, Instant now) {
    this.requestedBy = requestedBy;
    this.task = task;
    requestedAt = now;
    request.themes().forEach(theme -> themes.add(theme.withWeight()));
    expertKind = request.expertKind();
    notClient = request.notCurrentClient();
    status = RequestStatus.REQUESTED;
  }

  void accompany(Partner partner) {
    if (!RequestStatus.OPEN.contains(status)) {
      throw notAllowed("The partner is named before somebody accepts.");
    }
    task = task.with(partner);
    changed();
  }

  /** The coordinator takes it up. */
  void match() {
    move(RequestStatus.MATCHING);
  }

  /** Offers are out; further ones may follow. */
  void offered() {
    if (status == RequestStatus.OFFERED) {
      changed();
    } else {
      move(RequestStatus.OFFERED);
    }
  }

  /** Nobody who was asked may still accept: others can be asked. */
  void unanswered() {
    move(RequestStatus.MATCHING);
  }

  /** The first acceptance wins. */
  void accepted(UUID expert) {
    if (status != RequestStatus.OFFERED) {
      throw taken();
    }
    move(RequestStatus.ACCEPTED);
    expertId = expert;
  }

  void done() {
    move(RequestStatus.DONE);
  }

  /** Who had accepted has cancelled: the search goes on, if there is time. */
  void vacated(Instant now) {
    move(now.isBefore(task.startsAt()) ? RequestStatus.MATCHING : RequestStatus.EXPIRED);
    expertId = null;
  }

  void decline(RequestRefusal reason) {
    move(RequestStatus.DECLINED);
    declineReason = reason;
  }

  void cancel() {
    move(RequestStatus.CANCELLED);
  }

  void expire() {
    move(RequestStatus.EXPIRED);
  }

  void requireOpen() {
    if (!RequestStatus.OPEN.contains(status)) {
      throw notAllowed("The request is not open any more.");
    }
  }

  static Problem taken() {
    return Problem.conflict("REQUEST_TAKEN", "Nobody is looked for any more.");
  }

  private void move(RequestStatus target) {
    if (!status.next().contains(target)) {
      throw notAllowed("A request in state %s cannot become %s.".formatted(status, target));
    }
    status = target;
    changed();
  }

  private Problem notAllowed(String detail) {
    return Problem.conflict("REQUEST_TRANSITION_NOT_ALLOWED", detail)
        .with("state", status)
        .with("allowed", status.next().stream().sorted().toList());
  }

  String requestedBy() {
    return requestedBy;
  }

  Instant requestedAt() {
    return requestedAt;
  }

  Task task() {
    return task;
  }

  List<WantedTheme> themes() {
    return themes.stream().sorted(Comparator.comparing(WantedTheme::theme)).toList();
  }

  @Nullable ExpertKind expertKind() {
    return expertKind;
  }

  boolean notClient() {
    return notClient;
  }

  RequestStatus status() {
    return status;
  }

  @Nullable RequestRefusal declineReason() {
    return declineReason;
  }

  @Nullable UUID expertId() {
    return expertId;
  }
}
