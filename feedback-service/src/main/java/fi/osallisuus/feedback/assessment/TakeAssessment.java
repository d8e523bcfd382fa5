package fi.osallisuus.feedback.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One assessment as the client has given it, with or without the case lead's help. */
@Schema(
    example =
        """
        {"phase": "START", "takenOn": "2026-02-02", "items": {"D01": 3, "D02": 4, "D03": 6, "D04": 4,\
         "D05": 6, "D06": null, "D07": 2, "D08": 3, "D09": 3, "D10": 4}}
        """)
public record TakeAssessment(
    @NotNull Phase phase,
    @Schema(description = "Local day; today unless said") @Nullable LocalDate takenOn,
    @Schema(
            description =
                "Every item of the instrument: its number, or null where the client would rather"
                    + " not say. There is no total, here or anywhere.")
        @NotNull
        @Size(max = 60)
        Map<String, @Nullable Integer> items) {}
