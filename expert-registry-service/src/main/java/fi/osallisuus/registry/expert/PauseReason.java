package fi.osallisuus.registry.expert;

import fi.osallisuus.registry.gate.Missing;

/**
 * Why an expert is paused; a code, never a text, since a reason in words would soon be health data.
 */
enum PauseReason {
  OWN_REQUEST,
  COUNTY_REQUEST,
  THEME_CONSENT_WITHDRAWN,
  THEME_CONSENT_MISSING,
  TRAINING_NOT_VERIFIED,
  CONTRACT_NOT_VALID,
  ORIENTATION_INCOMPLETE,
  JOB_DESCRIPTION_NOT_ACKNOWLEDGED,
  CONFIDENTIALITY_NOT_GIVEN;

  static PauseReason of(Missing missing) {
    return valueOf(missing.name());
  }
}
