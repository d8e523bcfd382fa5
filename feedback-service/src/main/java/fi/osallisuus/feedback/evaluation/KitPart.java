package fi.osallisuus.feedback.evaluation;

/** The four tools with which data are collected (S0-43). */
public enum KitPart {
  CLIENT_EXPERIENCE,
  VISITS,
  EXPERT_EXPERIENCE,
  PROFESSIONAL_EXPERIENCE
}
