package fi.osallisuus.registry.initiative;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The objective of a strategy document that an initiative serves, with its years (S0-04, S1-15).
 */
@Embeddable
record StrategyLink(
    @NotBlank @Size(max = 200) @Schema(examples = "Asiakas- ja potilasturvallisuusstrategia")
        String document,
    @NotBlank @Size(max = 200) @Schema(examples = "Asiakkaiden osallisuus") String objective,
    @Min(1990) @Max(2100) @Schema(examples = "2022") int yearFrom,
    @Min(1990) @Max(2100) @Schema(examples = "2026") @Nullable Integer yearTo) {}
