package fi.osallisuus.registry.team;

import fi.osallisuus.registry.initiative.TeamRole;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who joins a team: an account of staff, or an expert by experience. */
@Schema(
    examples =
        """
        {"role":"PROJECT_MANAGER","accountId":"0197e3a0-0000-7000-8000-00000000000a",\
        "profession":"SOCIAL_WORKER","allocationPercent":50,"since":"2026-02-01"}""")
record AddMember(
    @NotNull TeamRole role,
    @Pattern(regexp = "[A-Za-z0-9-]{1,64}") @Nullable String accountId,
    @Schema(description = "CLIENT_PERSPECTIVE is always an expert (S0-11).")
        @Nullable UUID expertId,
    @Schema(description = "Code of PROFESSION.") @Nullable String profession,
    @Nullable UUID homeUnitId,
    @Schema(description = "Share of working time; 0 where none is set aside.") @Min(0) @Max(100)
        int allocationPercent,
    @NotNull LocalDate since) {}
