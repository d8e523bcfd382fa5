package fi.osallisuus.registry.fee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list of fee entries is narrowed to. */
record FeeSearch(
    @Nullable FeeStatus status,
    @Nullable UUID expertId,
    @Nullable UUID unitId,
    @Nullable String mode,
    @Nullable WorkKind sourceKind,
    @Nullable UUID sourceId,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  FeeSearch of(UUID expert) {
    return new FeeSearch(status, expert, unitId, mode, sourceKind, sourceId, from, to);
  }
}
