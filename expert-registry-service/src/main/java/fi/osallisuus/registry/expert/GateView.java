package fi.osallisuus.registry.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.gate.Gate;
import fi.osallisuus.registry.gate.Missing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The gate to ACTIVE as it stands today. */
@Schema(name = "Gate")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GateView(
    boolean passed,
    @Schema(description = "All that is missing, in order.") List<Missing> missing,
    @Schema(description = "First day covered by the contract.") @Nullable LocalDate receiveFrom,
    @Schema(description = "Last day covered by contracts without a gap.")
        @Nullable LocalDate receiveUntil,
    @Schema(description = "Mandatory orientation items that are not done.")
        List<UUID> openOrientationItems,
    @Schema(description = "Job descriptions to be acknowledged.") List<UUID> openDescriptions) {

  /** A restriction shuts the gate too, whatever the papers say (GDPR art. 18). */
  static GateView of(Gate gate, boolean restricted) {
    var missing = new ArrayList<>(gate.missing());
    if (restricted) {
      missing.add(Missing.PROCESSING_RESTRICTED);
    }
    return new GateView(
        missing.isEmpty(),
        List.copyOf(missing),
        gate.from(),
        gate.until(),
        gate.openOrientationItems(),
        gate.openDescriptions());
  }
}
