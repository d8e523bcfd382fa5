package fi.osallisuus.registry.training;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A training as the expert's papers tell it. */
@Schema(
    examples =
        """
        {"provider":"Kokemusosaajat ry","name":"Kokemusasiantuntijakoulutus","hours":50,\
        "endedOn":"2025-11-28","evidenceSeen":true}""")
record AddTraining(
    @NotBlank @Size(max = 120) String provider,
    @NotBlank @Size(max = 120) String name,
    @NotNull @Positive @Digits(integer = 5, fraction = 1) BigDecimal hours,
    @NotNull LocalDate endedOn,
    @Schema(description = "The evidence was shown; the file itself is not kept.")
        boolean evidenceSeen,
    @Schema(description = "Last day, if it holds for a time only.")
        @Nullable LocalDate validUntil) {}
