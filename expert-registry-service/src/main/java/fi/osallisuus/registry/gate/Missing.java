package fi.osallisuus.registry.gate;

/** What keeps an expert from receiving; declared in the order in which it is told. */
public enum Missing {
  TRAINING_NOT_VERIFIED("No verified training (S0-30)."),
  CONTRACT_NOT_VALID("No signed contract is valid today (S0-40)."),
  ORIENTATION_INCOMPLETE("Mandatory orientation items are not done (S0-42)."),
  JOB_DESCRIPTION_NOT_ACKNOWLEDGED("The current job description is not acknowledged (S0-33)."),
  CONFIDENTIALITY_NOT_GIVEN("The confidentiality undertaking is not given."),
  THEME_CONSENT_MISSING("No experience theme has a consent in force."),
  PROCESSING_RESTRICTED("The processing of the person's data is restricted (GDPR art. 18)."),
  EXPERT_NOT_ACTIVE("The expert is not active.");

  private final String detail;

  Missing(String detail) {
    this.detail = detail;
  }

  public String detail() {
    return detail;
  }
}
