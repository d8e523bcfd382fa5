package fi.osallisuus.registry.orientation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a unit is prepared for its first session, and what it still lacks (S1-33). */
@Schema(name = "UnitReadiness")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadinessView(
    UUID unitId,
    @Schema(description = "A package was given, and all its mandatory items are done.")
        boolean ready,
    @Nullable LocalDate readySince,
    int packages,
    List<Open> openItems) {

  /** A mandatory item that is not done. */
  @Schema(name = "OpenItem")
  record Open(UUID orientationId, UUID itemId, Words title) {}
}
