package fi.osallisuus.registry.body;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other features may know of a body. */
public record BodyCard(
    UUID id,
    String code,
    BodyKind kind,
    ParticipationLevel level,
    @Nullable UUID unitId,
    String mode,
    @Nullable Rhythm rhythm,
    LocalDate foundedOn,
    @Nullable LocalDate endedOn) {}
