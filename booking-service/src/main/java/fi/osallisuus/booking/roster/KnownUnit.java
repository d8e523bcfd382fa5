package fi.osallisuus.booking.roster;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as far as booking needs it. */
public record KnownUnit(
    UUID id, @Nullable String level, List<String> requiredThemes, boolean bilingual) {}
