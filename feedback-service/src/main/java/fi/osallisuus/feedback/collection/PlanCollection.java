package fi.osallisuus.feedback.collection;

import fi.osallisuus.feedback.instrument.Audience;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks for a collection. */
@Schema(
    example =
        "{\"reference\": \"COL-17-1\", \"instrument\": \"PEER_RECEPTION_CLIENT\", \"instrumentVersion\": \"1.0.0\", \"unitId\": \"0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28\", \"audience\": \"CLIENT\", \"opensOn\": \"2026-03-23\", \"closesOn\": \"2026-04-10\", \"languages\": [\"fi\", \"sv\", \"en\"], \"serviceCode\": \"PEER_RECEPTION\"}")
public record PlanCollection(
    @Schema(description = "What the staff call it", example = "COL-17-1") @NotBlank @Size(max = 100)
        String reference,
    @Schema(example = "PEER_RECEPTION_CLIENT") @NotBlank @Size(max = 60) String instrument,
    @Schema(example = "1.0.0") @NotBlank @Size(max = 20) String instrumentVersion,
    @Schema(description = "The unit that the answers are about") @NotNull UUID unitId,
    @NotNull Audience audience,
    @Schema(description = "First local day on which answers are taken", example = "2026-03-23")
        @NotNull
        LocalDate opensOn,
    @Schema(
            description = "Last local day on which answers are taken; default the 14th",
            example = "2026-04-10")
        @Nullable LocalDate closesOn,
    @Schema(
            description =
                "Languages of the pages; default all three. Finnish always, Swedish too in a"
                    + " bilingual county")
        @Size(max = 3)
        @Nullable List<@Pattern(regexp = "fi|sv|en") String> languages,
    @Schema(
            description = "The booking service whose not-treatment notice is repeated",
            example = "PEER_RECEPTION")
        @Pattern(regexp = "[A-Z][A-Z0-9_-]{0,59}")
        @Nullable String serviceCode) {}
