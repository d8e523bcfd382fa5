package fi.osallisuus.feedback.item;

import fi.osallisuus.feedback.moderation.HideReason;

/** Why an item is not taken up (codelist 3.14); its receipt shows it. */
public enum RejectionReason {
  PERSONAL_DATA,
  OFFENSIVE,
  OUT_OF_SCOPE,
  DUPLICATE;

  static RejectionReason of(HideReason reason) {
    return switch (reason) {
      case PERSONAL_DATA -> PERSONAL_DATA;
      case OFFENSIVE, THREAT -> OFFENSIVE;
      case DUPLICATE -> DUPLICATE;
      case OFF_TOPIC, OUT_OF_SCOPE, SPAM -> OUT_OF_SCOPE;
    };
  }
}
