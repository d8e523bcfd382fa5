package fi.osallisuus.registry.assignment;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.registry.occupation.Occupations;
import fi.osallisuus.registry.rights.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * A person's assignments. What was worked stays with the fees under the bare id; what is still to
 * come is called off, so that the requests look for another.
 */
@ApplicationScoped
@Transactional
class AssignmentsOfPerson implements PersonalData {
  private final Assignments assignments;
  private final Occupations occupations;
  private final Event<AssignmentMoved> moved;
  private final Outbox outbox;
  private final Audit audit;

  AssignmentsOfPerson(
      Assignments assignments,
      Occupations occupations,
      Event<AssignmentMoved> moved,
      Outbox outbox,
      Audit audit) {
    this.assignments = assignments;
    this.occupations = occupations;
    this.moved = moved;
    this.outbox = outbox;
    this.audit = audit;
  }

  @Override
  public String section() {
    return "assignments";
  }

  @Override
  public Object held(UUID expertId) {
    return assignments.find("expertId = ?1 order by id", expertId).stream()
        .map(a -> AssignmentView.of(a, null, List.of(), true))
        .toList();
  }

  @Override
  public void forget(UUID expertId) {
    assignments
        .find("expertId = ?1 and status in ?2 order by id", expertId, AssignmentStatus.AHEAD)
        .stream()
        .map(Assignment::id)
        .toList()
        .forEach(this::callOff);
    assignments.update("support = null, followUp = null where expertId = ?1", expertId);
  }

  private void callOff(UUID id) {
    var assignment = assignments.lock(id);
    assignment.cancel(AssignmentStatus.CANCELLED_BY_EXPERT);
    occupations.release(id);
    moved.fire(
        new AssignmentMoved(assignment.requestId(), assignment.expertId(), assignment.status()));
    outbox.add(AssignmentState.event(assignment));
    audit.record("assignment.cancelled", "assignment", id);
    assignments.flush();
  }
}
