package fi.osallisuus.feedback.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Opens the series of a case: the instrument version is fixed with it. */
@Schema(
    example =
        """
        {"caseRef": "C1-2026", "unitId": "0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28",\
         "instrument": "X3D10", "instrumentVersion": "1.0.0"}
        """)
public record OpenSeries(
    @Schema(
            description = "Pseudonym of the case: capitals, digits and hyphens; never an identity",
            example = "C1-2026")
        @NotNull
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{2,39}")
        String caseRef,
    @NotNull UUID unitId,
    @Nullable UUID initiativeId,
    @NotBlank @Size(max = 60) @Schema(example = "X3D10") String instrument,
    @NotBlank @Size(max = 20) @Schema(example = "1.0.0") String instrumentVersion) {}
