package fi.osallisuus.booking.roster;

import java.util.UUID;

/** The registry has told something new of a work pair: whoever planned with it looks again. */
public record PairTold(UUID pairId) {}
