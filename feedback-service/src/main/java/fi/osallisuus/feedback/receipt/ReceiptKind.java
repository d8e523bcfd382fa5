package fi.osallisuus.feedback.receipt;

/** What a receipt can be good for; never an answer, and never its time. */
public enum ReceiptKind {
  /** The collection that an answer went into: what follows from all its answers. */
  COLLECTION,
  /** A free text, apart from the answer that it came with. */
  TEXT,
  /** A feedback item of the resident channel. */
  ITEM
}
