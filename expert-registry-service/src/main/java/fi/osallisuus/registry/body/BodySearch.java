package fi.osallisuus.registry.body;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which bodies somebody looks for. */
record BodySearch(
    @Nullable BodyKind kind,
    @Nullable ParticipationLevel level,
    @Nullable UUID unitId,
    @Nullable Boolean active) {}
