package fi.osallisuus.booking.site;

/** What a visitor needs to know of a site before coming. */
public record Accessibility(boolean stepFree, boolean inductionLoop, boolean accessibleToilet) {}
