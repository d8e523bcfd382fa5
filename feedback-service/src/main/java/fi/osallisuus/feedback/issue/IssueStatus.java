package fi.osallisuus.feedback.issue;

import java.util.Set;

/** Where an issue stands. */
public enum IssueStatus {
  RAISED,
  /** Given to another body, since this one cannot solve it. */
  ESCALATED,
  SOLVED;

  Set<IssueStatus> next() {
    return switch (this) {
      case RAISED -> Set.of(ESCALATED, SOLVED);
      case ESCALATED -> Set.of(ESCALATED, SOLVED);
      case SOLVED -> Set.of();
    };
  }
}
