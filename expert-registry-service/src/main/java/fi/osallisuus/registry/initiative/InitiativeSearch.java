package fi.osallisuus.registry.initiative;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of initiatives is narrowed by. */
record InitiativeSearch(
    @Nullable InitiativeKind kind,
    @Nullable InitiativePhase phase,
    @Nullable String programme,
    @Nullable String objective,
    @Nullable UUID parentId,
    @Nullable UUID unitId,
    @Nullable Boolean descriptionDue,
    @Nullable Boolean strategyEnded) {}
