package fi.osallisuus.registry.message;

import fi.osallisuus.registry.search.TextQuery;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which messages somebody looks for. */
record MessageSearch(
    @Nullable UUID bodyId,
    @Nullable Direction direction,
    boolean unanswered,
    Optional<TextQuery> text) {}
