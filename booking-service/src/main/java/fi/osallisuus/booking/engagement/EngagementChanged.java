package fi.osallisuus.booking.engagement;

/**
 * An engagement has moved to another state or time; whoever has something hanging on it follows in
 * the same transaction.
 */
public record EngagementChanged(Happening now) {}
