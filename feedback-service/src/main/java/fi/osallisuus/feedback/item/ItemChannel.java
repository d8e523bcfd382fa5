package fi.osallisuus.feedback.item;

/** How an item reached the county (codelist 3.8). */
public enum ItemChannel {
  WEB,
  SURVEY,
  ORAL,
  PHONE,
  PAPER,
  EVENT,
  SUPPORTED,
  DISCUSSION
}
