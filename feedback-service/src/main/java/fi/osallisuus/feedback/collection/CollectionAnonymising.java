package fi.osallisuus.feedback.collection;

/** Told in the transaction that cuts the last ways from answers to anything else. */
public record CollectionAnonymising(CollectionFacts collection) {}
