package fi.osallisuus.feedback.instrument;

/** Items whose meaning the suite knows. */
public enum Semantic {
  /** 0–10, recommending to someone in a similar situation. */
  NPS,
  /** In which role the respondent answers, in the respondent's own words (codelist 3.8). */
  RESPONDENT_ROLE
}
