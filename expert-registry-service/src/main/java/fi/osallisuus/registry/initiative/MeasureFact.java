package fi.osallisuus.registry.initiative;

/** How many of a programme's measures in an area are planned and how many done. */
public record MeasureFact(String area, long planned, long done) {}
