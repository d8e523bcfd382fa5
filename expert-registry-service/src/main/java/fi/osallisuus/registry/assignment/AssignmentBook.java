package fi.osallisuus.registry.assignment;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.registry.occupation.Occupations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Where the feature that finds an expert for a request writes down what was accepted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AssignmentBook {
  private final Assignments assignments;
  private final Occupations occupations;
  private final Outbox outbox;
  private final Audit audit;

  AssignmentBook(Assignments assignments, Occupations occupations, Outbox outbox, Audit audit) {
    this.assignments = assignments;
    this.occupations = occupations;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** The expert has accepted; 409 EXPERT_OCCUPIED if anything else is at that time. */
  public void confirm(
      UUID requestId, UUID expertId, String requestedBy, Task task, boolean feeDeclined) {
    var assignment = new Assignment(requestId, expertId, requestedBy, task, feeDeclined);
    assignments.persist(assignment);
    occupations.claim(expertId, assignment.id(), task.span());
    told(assignment, "assignment.confirmed");
  }

  /** The unit needs nobody any more; what has begun is not undone. */
  public void cancel(UUID requestId) {
    assignments
        .lockOf(requestId)
        .ifPresent(
            assignment -> {
              assignment.cancel(AssignmentStatus.CANCELLED_BY_UNIT);
              occupations.release(assignment.id());
              told(assignment, "assignment.cancelled");
            });
  }

  /** How many assignments of the mode each expert has done. */
  public Map<UUID, Integer> done(String mode) {
    return assignments.done(mode);
  }

  private void told(Assignment assignment, String action) {
    outbox.add(AssignmentState.event(assignment));
    audit.record(action, "assignment", assignment.id());
  }
}
