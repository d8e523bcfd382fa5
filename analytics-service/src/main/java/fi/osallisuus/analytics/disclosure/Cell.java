package fi.osallisuus.analytics.disclosure;

/** One category of a table: its code and what is counted in it. */
public record Cell(String code, Linear count) {}
