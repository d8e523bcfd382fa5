package fi.osallisuus.feedback.collection;

import fi.osallisuus.feedback.instrument.Audience;

/** In which role somebody answers (codelist 3.8). */
public enum RespondentRole {
  CLIENT(Audience.CLIENT),
  RELATIVE(Audience.CLIENT),
  CHILD_7_12(Audience.CLIENT),
  YOUNG_13_17(Audience.CLIENT),
  RESIDENT(Audience.CLIENT),
  EXPERT(Audience.EXPERT),
  PROFESSIONAL(Audience.PROFESSIONAL),
  CASE_LEAD(Audience.PROFESSIONAL),
  INTERFACE_WORKER(Audience.PROFESSIONAL);

  private final Audience audience;

  RespondentRole(Audience audience) {
    this.audience = audience;
  }

  public Audience audience() {
    return audience;
  }
}
