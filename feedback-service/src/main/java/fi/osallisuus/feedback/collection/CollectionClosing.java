package fi.osallisuus.feedback.collection;

/** Told in the closing transaction, so that the last answers are published with it. */
public record CollectionClosing(CollectionFacts collection) {}
