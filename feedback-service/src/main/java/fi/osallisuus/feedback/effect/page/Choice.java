package fi.osallisuus.feedback.effect.page;

/** One entry of a menu. */
public record Choice(String value, String label, boolean chosen) {}
