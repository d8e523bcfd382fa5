package fi.osallisuus.analytics.report;

import fi.osallisuus.analytics.fact.Units;
import java.util.Optional;

/** The figures with the unit they are of; no unit is the whole county. */
public record Answered(Optional<Units.Unit> unit, Outcome outcome) {}
