package fi.osallisuus.booking.feed;

/** Whose calendar a feed is. */
public enum FeedSubject {
  EXPERT,
  ROOM,
  SITE
}
