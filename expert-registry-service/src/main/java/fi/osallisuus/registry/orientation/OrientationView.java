package fi.osallisuus.registry.orientation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far an expert, a unit or a worker has come with a package. */
@Schema(name = "Orientation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrientationView(
    UUID id,
    @Nullable UUID expertId,
    @Schema(description = "The receiving unit, or the area of the worker.") @Nullable UUID unitId,
    @Schema(description = "The worker; absent for an expert or a whole unit.")
        @Nullable String accountId,
    UUID packageId,
    LocalDate assignedOn,
    @Schema(description = "All mandatory items are done.") boolean complete,
    List<Item> items,
    long version) {

  /** One item and whether it is done. */
  @Schema(name = "OrientationProgress")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      UUID itemId,
      boolean mandatory,
      ItemType type,
      Words title,
      @Schema(description = "Absent: not done.") @Nullable LocalDate doneOn,
      @Schema(description = "Account that recorded it.") @Nullable String orientedBy) {}
}
