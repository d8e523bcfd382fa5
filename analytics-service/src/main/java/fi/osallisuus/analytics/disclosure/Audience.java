package fi.osallisuus.analytics.disclosure;

/** Who reads an answer: role-protected inside the county, or anyone. */
public enum Audience {
  INT,
  PUB
}
