package fi.osallisuus.registry.initiative;

import java.time.LocalDate;
import java.util.UUID;

/** What one mapping found at one unit. */
public record BaselineFact(UUID unitId, LocalDate on, boolean structuredUse, String status) {}
