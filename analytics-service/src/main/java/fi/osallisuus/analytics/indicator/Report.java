package fi.osallisuus.analytics.indicator;

/** The set of figures that is computed, shown and frozen together. */
public enum Report {
  /** What a peer reception offers and brings about (S0-15). */
  PEER_RECEPTION,
  /** What the coordination of participation does in a county (S1-07, S1-28). */
  COORDINATION,
  /** What people say, what experts observe, and what follows (S1-39, S2-04, S2-05, S2-08). */
  FEEDBACK
}
