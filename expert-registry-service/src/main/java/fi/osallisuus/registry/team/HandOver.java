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

/** Who takes over a role, and from which day. */
@Schema(
    examples =
        """
        {"accountId":"0197e3a0-0000-7000-8000-00000000000b","profession":"NURSE",\
        "allocationPercent":50,"on":"2026-04-01"}""")
record HandOver(
    @Pattern(regexp = "[A-Za-z0-9-]{1,64}") @Nullable String accountId,
    @Nullable UUID expertId,
    @Nullable String profession,
    @Nullable UUID homeUnitId,
    @Min(0) @Max(100) int allocationPercent,
    @NotNull LocalDate on) {

  AddMember joining(TeamRole role) {
    return new AddMember(role, accountId, expertId, profession, homeUnitId, allocationPercent, on);
  }
}
