package fi.osallisuus.booking.roster;

import java.util.UUID;

/** The registry has told something new of an expert: whoever planned with them looks again. */
public record ExpertTold(UUID expertId) {}
