package fi.osallisuus.registry.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much an expert wants to be asked for, and where not; why is not asked. */
@Schema(
    examples = "{\"monthlyCap\":4,\"excludedUnits\":[\"0197e3a0-0000-7000-8000-000000000001\"]}")
record WorkWish(
    @Schema(description = "Pieces of work in a calendar month; without a limit if left out.")
        @Min(0)
        @Max(100)
        @Nullable Integer monthlyCap,
    @Schema(description = "Units in which the expert does not want to work; no reason is kept.")
        @NotNull
        @Size(max = 50)
        List<@NotNull UUID> excludedUnits) {
  static final WorkWish NONE = new WorkWish(null, List.of());

  boolean full(int inMonth) {
    return monthlyCap != null && inMonth >= monthlyCap;
  }
}
