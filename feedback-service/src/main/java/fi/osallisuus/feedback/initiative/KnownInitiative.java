package fi.osallisuus.feedback.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as other features need to know it.
 *
 * @param code as the county names it, such as INI-17-001
 * @param unitIds where it is tried
 */
public record KnownInitiative(
    UUID id,
    String code,
    String phase,
    List<UUID> unitIds,
    LocalDate startsOn,
    @Nullable LocalDate endsOn) {}
