package fi.osallisuus.feedback.unit;

import fi.osallisuus.kit.text.LocalText;

/** A unit as other features need to know it. */
public record KnownUnit(LocalText name, boolean active) {}
