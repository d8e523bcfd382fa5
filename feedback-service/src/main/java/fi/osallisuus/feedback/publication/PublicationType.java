package fi.osallisuus.feedback.publication;

/** What it is (S1-24). */
public enum PublicationType {
  NEWS,
  BLOG,
  /** A link only: what is said there stays there. */
  SOCIAL_POST,
  BULLETIN
}
