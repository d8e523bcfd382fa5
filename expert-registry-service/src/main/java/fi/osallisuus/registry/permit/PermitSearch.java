package fi.osallisuus.registry.permit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of permits is narrowed by. */
record PermitSearch(
    @Nullable PermitStatus status,
    @Nullable String purpose,
    @Nullable UUID unitId,
    @Nullable LocalDate on) {}
