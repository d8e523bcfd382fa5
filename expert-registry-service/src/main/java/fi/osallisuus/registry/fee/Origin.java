package fi.osallisuus.registry.fee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who worked, for whom, in what and when; work entered by hand has no source. */
record Origin(
    UUID expertId,
    UUID unitId,
    String mode,
    LocalDate workedOn,
    @Nullable WorkKind sourceKind,
    @Nullable UUID sourceId) {}
