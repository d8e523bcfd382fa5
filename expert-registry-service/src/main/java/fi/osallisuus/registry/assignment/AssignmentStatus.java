package fi.osallisuus.registry.assignment;

import java.util.EnumSet;
import java.util.Set;

/** Where an assignment stands. */
public enum AssignmentStatus {
  CONFIRMED,
  ORIENTED,
  IN_PROGRESS,
  DONE,
  REPORTED,
  DEBRIEFED,
  CANCELLED_BY_EXPERT,
  CANCELLED_BY_UNIT,
  NO_SHOW;

  /** Those that take the expert's time no more, so that another may be asked. */
  static final Set<AssignmentStatus> OFF =
      EnumSet.of(CANCELLED_BY_EXPERT, CANCELLED_BY_UNIT, NO_SHOW);

  /** Those of work that has been done. */
  static final Set<AssignmentStatus> WORKED = EnumSet.of(DONE, REPORTED, DEBRIEFED);

  /** Those that are still to come. */
  static final Set<AssignmentStatus> AHEAD = EnumSet.of(CONFIRMED, ORIENTED);

  Set<AssignmentStatus> next() {
    return switch (this) {
      case CONFIRMED -> EnumSet.of(ORIENTED, CANCELLED_BY_EXPERT, CANCELLED_BY_UNIT, NO_SHOW);
      case ORIENTED -> EnumSet.of(IN_PROGRESS, CANCELLED_BY_EXPERT, CANCELLED_BY_UNIT, NO_SHOW);
      case IN_PROGRESS -> EnumSet.of(DONE);
      case DONE -> EnumSet.of(REPORTED);
      case REPORTED -> EnumSet.of(DEBRIEFED);
      case DEBRIEFED, CANCELLED_BY_EXPERT, CANCELLED_BY_UNIT, NO_SHOW ->
          EnumSet.noneOf(AssignmentStatus.class);
    };
  }
}
