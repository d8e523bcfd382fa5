package fi.osallisuus.analytics.disclosure;

/** Why something is withheld; named in decision records only, never in an answer (2.13 rule 11). */
public enum Rule {
  /** Rule 1: fewer than k people behind it. */
  BASE,
  /** Rule 2: a count of 1 to k-1 people. */
  SMALL_CELL,
  /** Rule 3: a distribution of anonymous answers is public as a whole or not at all. */
  ALL_OR_NOTHING,
  /** Rule 4: hidden so that another hidden cell cannot be subtracted out. */
  COMPLEMENT,
  /** Rule 5: would give a hidden cell away. */
  FOLLOWS,
  /** Rule 6 and P4: nearly everybody is in one category. */
  HOMOGENEITY,
  /** Rule 9: differs from an earlier figure by fewer than k people. */
  DIFFERENCE,
  /** Rule 10: period or unit too small for public figures from responses. */
  SCOPE,
  /** Rule 13: whole-number solving leaves a hidden cell too few values. */
  INTERVAL,
  /** P5: one or two people stand for most of the money. */
  DOMINANCE,
  /** Nothing to compute from. */
  NO_DATA
}
