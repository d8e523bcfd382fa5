package fi.osallisuus.registry.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A form of participation that a unit carries out. */
@Schema(
    examples =
        """
        {"unitId":"0197e3a0-0000-7000-8000-000000000001","mode":"CLIENT_PANEL","level":"UNIT",\
        "contactRole":"Osastonhoitaja","since":"2025-09-01"}""")
record RecordActivity(
    @NotNull UUID unitId,
    @Schema(description = "Code of MODE.") @NotNull String mode,
    @Schema(description = "Code of PARTICIPATION_LEVEL.") @Nullable String level,
    @Schema(description = "The post to ask; no person's name.") @NotBlank @Size(max = 120)
        String contactRole,
    @NotNull LocalDate since) {}
