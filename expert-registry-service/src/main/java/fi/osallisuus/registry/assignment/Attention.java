package fi.osallisuus.registry.assignment;

/** Why somebody should look at an assignment that is still to come. */
enum Attention {
  /** The expert is paused or has ended: the assignment is not cancelled by itself. */
  EXPERT_NOT_ACTIVE,
  /** A reception at the same time was told after the acceptance. */
  EXPERT_ELSEWHERE
}
