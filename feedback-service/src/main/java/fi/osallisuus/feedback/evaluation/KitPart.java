package fi.osallisuus.feedback.evaluation;

import fi.osallisuus.feedback.instrument.Audience;
import org.jspecify.annotations.Nullable;

/** The four tools with which data are collected (S0-43). */
public enum KitPart {
  CLIENT_EXPERIENCE(Audience.CLIENT, "PEER_RECEPTION_CLIENT"),
  /** Counted by booking; nobody is asked. */
  VISITS(null, null),
  EXPERT_EXPERIENCE(Audience.EXPERT, "EXPERT_EXPERIENCE"),
  PROFESSIONAL_EXPERIENCE(Audience.PROFESSIONAL, "PROFESSIONAL_EXPERIENCE");

  private final @Nullable Audience audience;
  private final @Nullable String instrument;

  KitPart(@Nullable Audience audience, @Nullable String instrument) {
    this.audience = audience;
    this.instrument = instrument;
  }

  /** Whom a survey asks. */
  Audience audience() {
    return asked(audience);
  }

  /** The instrument of the library that a new survey asks with. */
  String instrument() {
    return asked(instrument);
  }

  private <T> T asked(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(this + " is no survey");
    }
    return value;
  }
}
