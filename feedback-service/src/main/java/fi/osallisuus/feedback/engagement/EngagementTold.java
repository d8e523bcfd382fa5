package fi.osallisuus.feedback.engagement;

/**
 * Booking has told something new of an engagement; whoever has something hanging on it follows in
 * the same transaction.
 */
public record EngagementTold(KnownEngagement now) {}
