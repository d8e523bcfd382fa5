package fi.osallisuus.registry.willingness;

import fi.osallisuus.registry.Words;

/** A text to consent to, in its present version. */
public record ConsentText(ConsentPurpose purpose, String textVersion, Words text) {}
