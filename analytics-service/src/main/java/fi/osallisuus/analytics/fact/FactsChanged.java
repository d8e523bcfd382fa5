package fi.osallisuus.analytics.fact;

/** Told inside this service when committed facts may have changed figures of a county. */
public record FactsChanged(String county, Touched touched) {}
