package fi.osallisuus.feedback.effect;

/** Where an effect stands towards the public. */
public enum EffectStatus {
  DRAFT,
  IN_REVIEW,
  PUBLISHED,
  /** Published, and published again in newer words. */
  UPDATED,
  /** Not shown any more; that it was there stays known. */
  WITHDRAWN
}
