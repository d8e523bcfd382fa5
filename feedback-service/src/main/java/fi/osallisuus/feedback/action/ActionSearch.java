package fi.osallisuus.feedback.action;

import fi.osallisuus.feedback.source.SourceKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which actions somebody looks for. */
record ActionSearch(
    @Nullable ActionStatus status,
    @Nullable SourceKind source,
    @Nullable UUID sourceId,
    @Nullable UUID unitId,
    @Nullable UUID bodyId,
    @Nullable String municipality) {}
