package fi.osallisuus.feedback.collection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may change of a collection until it closes; what is absent stays. */
@Schema(example = "{\"closesOn\": \"2026-04-17\"}")
public record ChangeCollection(
    @Size(min = 1, max = 100) @Nullable String reference,
    @Schema(description = "Last local day on which answers are taken", example = "2026-04-17")
        @Nullable LocalDate closesOn,
    @Schema(description = "After so many answers no more are taken", example = "200")
        @Min(5)
        @Max(1_000_000)
        @Nullable Integer quota) {}
