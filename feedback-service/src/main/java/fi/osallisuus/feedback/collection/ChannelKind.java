package fi.osallisuus.feedback.collection;

/** How an answer was given (codelist 3.8). */
public enum ChannelKind {
  TABLET,
  QR,
  LINK
}
