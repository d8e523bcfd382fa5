package fi.osallisuus.registry.codelist;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Other labels, order or last day for a code; the code itself never changes. */
@Schema(
    examples =
        """
        {"label":{"fi":"peliriippuvuus","sv":"spelberoende","en":"gambling addiction"},\
        "position":3,"validFrom":"2020-01-01","validTo":"2026-12-31"}""")
record EditCode(
    @NotNull @Valid Words label,
    @Min(1) @Max(9999) int position,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo) {}
