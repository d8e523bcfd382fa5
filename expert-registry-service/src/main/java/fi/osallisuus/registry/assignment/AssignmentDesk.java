package fi.osallisuus.registry.assignment;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.actor.Roles;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import fi.osallisuus.registry.Today;
import fi.osallisuus.registry.expert.ExpertPool;
import fi.osallisuus.registry.fee.Work;
import fi.osallisuus.registry.fee.WorkBook;
import fi.osallisuus.registry.fee.WorkKind;
import fi.osallisuus.registry.occupation.Occupations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The steps of an assignment, by those who take part in it. */
@ApplicationScoped
@Transactional
class AssignmentDesk {
  private final Assignments assignments;
  private final AssignmentSight sight;
  private final Occupations occupations;
  private final ExpertPool pool;
  private final WorkBook workBook;
  private final Event<AssignmentMoved> moved;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Today today;

  AssignmentDesk(
      Assignments assignments,
      AssignmentSight sight,
      Occupations occupations,
      ExpertPool pool,
      WorkBook workBook,
      Event<AssignmentMoved> moved,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Today today) {
    this.assignments = assignments;
    this.sight = sight;
    this.occupations = occupations;
    this.pool = pool;
    this.workBook = workBook;
    this.moved = moved;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.today = today;
  }

  AssignmentView orient(UUID id, OrientAssignment request, @Nullable String ifMatch) {
    return step(id, ifMatch, a -> a.orient(request.points()));
  }

  /** Only an active expert starts; who is paused meanwhile waits until the gate is open again. */
  AssignmentView start(UUID id, @Nullable String ifMatch) {
    return step(
        id,
        ifMatch,
        a -> {
          if (pool.active(a.expertId(), today.date()).isEmpty()) {
            throw Problem.conflict("EXPERT_NOT_ACTIVE", "The expert is not active now.");
          }
          a.start(today.date());
        });
  }

  AssignmentView hours(UUID id, PutHours request, @Nullable String ifMatch) {
    var assignment = lock(id, ifMatch);
    for (int i = 0; i < request.hours().size(); i++) {
      today.refuseFuture(request.hours().get(i).workedOn(), "/hours/" + i + "/workedOn");
    }
    assignment.hours(request.hours());
    audit.record("assignment.hours-kept", "assignment", id);
    return sight.view(assignment);
  }

  /** Done work proposes its fee; what cannot be paid yet waits among the fee problems. */
  AssignmentView finish(UUID id, @Nullable BigDecimal kilometres, @Nullable String ifMatch) {
    return step(
        id,
        ifMatch,
        a -> {
          a.finish(kilometres, today.now());
          if (a.task().paid()) {
            workBook.worked(work(a));
          }
        });
  }

  AssignmentView report(UUID id, @Nullable String ifMatch) {
    return step(id, ifMatch, Assignment::report);
  }

  AssignmentView debrief(UUID id, DebriefAssignment request, @Nullable String ifMatch) {
    return step(
        id,
        ifMatch,
        a -> {
          today.refuseFuture(request.heldOn(), "/heldOn");
          a.debrief(request);
        });
  }

  /** The expert cancels for the expert, who asked for the unit, the coordinator for either. */
  AssignmentView cancel(UUID id, CancelAssignment.By by, @Nullable String ifMatch) {
    return step(
        id,
        ifMatch,
        a -> {
          var forExpert = by == CancelAssignment.By.EXPERT;
          if (!actor.has(Roles.COORDINATOR) && sight.own(a) != forExpert) {
            throw Problem.unprocessable("CANCELLED_BY_OTHER_SIDE", "Each side cancels for itself.")
                .at("/by");
          }
          a.cancel(by.status);
        });
  }

  AssignmentView noShow(UUID id, @Nullable String ifMatch) {
    return step(id, ifMatch, a -> a.noShow(today.now()));
  }

  private AssignmentView step(UUID id, @Nullable String ifMatch, Consumer<Assignment> verb) {
    var assignment = lock(id, ifMatch);
    verb.accept(assignment);
    if (AssignmentStatus.OFF.contains(assignment.status())) {
      occupations.release(id);
    }
    moved.fire(
        new AssignmentMoved(assignment.requestId(), assignment.expertId(), assignment.status()));
    var event = AssignmentState.event(assignment);
    outbox.add(event);
    audit.record(event.type(), "assignment", id);
    return sight.view(assignment);
  }

  private Assignment lock(UUID id, @Nullable String ifMatch) {
    var assignment = assignments.lock(id);
    sight.requireParty(assignment);
    ETags.require(ifMatch, assignment.version());
    return assignment;
  }

  private static Work work(Assignment a) {
    var minutes = a.workedMinutes();
    return Work.at(
            WorkKind.ASSIGNMENT,
            a.id(),
            a.expertId(),
            a.task().unitId(),
            a.task().mode(),
            a.span().firstDay(),
            minutes == null ? 0 : minutes)
        .declined(a.feeDeclined())
        .travelled(a.kilometres());
  }
}
