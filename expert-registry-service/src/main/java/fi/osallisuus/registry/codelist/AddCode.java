package fi.osallisuus.registry.codelist;

import fi.osallisuus.registry.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new code of a county's own. */
@Schema(
    examples =
        """
        {"code":"SCREEN_TIME","label":{"fi":"ruutuaika","sv":"skärmtid","en":"screen time"},\
        "position":90,"validFrom":"2026-01-01"}""")
record AddCode(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
    @NotNull @Valid Words label,
    @Min(1) @Max(9999) int position,
    @NotNull LocalDate validFrom,
    @Nullable LocalDate validTo) {}
