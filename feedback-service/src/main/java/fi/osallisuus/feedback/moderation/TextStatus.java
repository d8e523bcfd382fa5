package fi.osallisuus.feedback.moderation;

import java.util.Set;

/**
 * Where a text stands. The screen leads to CLEAN or SUSPECT within the call that hands it in; all
 * further steps are a person's.
 */
public enum TextStatus {
  CLEAN,
  SUSPECT,
  RELEASED,
  REDACTED,
  HIDDEN;

  /** What a moderator may make of it; what is hidden comes back by an appeal only. */
  Set<TextStatus> next() {
    return switch (this) {
      case CLEAN, SUSPECT -> Set.of(RELEASED, REDACTED, HIDDEN);
      case RELEASED, REDACTED -> Set.of(REDACTED, HIDDEN);
      case HIDDEN -> Set.of();
    };
  }

  boolean decided() {
    return this == RELEASED || this == REDACTED || this == HIDDEN;
  }

  public boolean readable() {
    return this == RELEASED || this == REDACTED;
  }
}
