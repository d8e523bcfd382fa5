package fi.osallisuus.feedback.collection;

/** Told in the transaction that erases the answers of a collection whose time is over. */
public record CollectionArchiving(CollectionFacts collection) {}
