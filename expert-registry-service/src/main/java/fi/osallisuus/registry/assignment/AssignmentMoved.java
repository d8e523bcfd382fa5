package fi.osallisuus.registry.assignment;

import java.util.UUID;

/** Told within the service, in the same transaction: the request follows its assignment. */
public record AssignmentMoved(UUID requestId, UUID expertId, AssignmentStatus status) {

  /** Whether the work has been done. */
  public boolean done() {
    return status == AssignmentStatus.DONE;
  }

  /** Whether the expert has made room for another. */
  public boolean cancelledByExpert() {
    return status == AssignmentStatus.CANCELLED_BY_EXPERT;
  }

  public boolean cancelledByUnit() {
    return status == AssignmentStatus.CANCELLED_BY_UNIT;
  }

  public boolean noShow() {
    return status == AssignmentStatus.NO_SHOW;
  }
}
