package fi.osallisuus.feedback.collection;

/** What a collection is for. */
public enum CollectionKind {
  /** How a service was, asked of those who use it (S0-16). */
  SERVICE,
  /** What staff know and think, yearly or before and after (S1-40, S3-27). */
  STAFF_SURVEY,
  /** What participation each sector carries out, or what is wished for (S1-18). */
  MAPPING,
  /** At an event, of those who came (S1-20, S1-30). */
  EVENT,
  /** When a case closes, of the client and of the professional (S3-43). */
  CASE_CLOSING,
  /** Whether an initiative works (S0-43, S4-25). */
  EVALUATION
}
