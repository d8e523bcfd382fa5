package fi.osallisuus.registry.body;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is appointed: an account, an expert of the pool, or a role whoever fills it. */
@Schema(
    examples =
        """
        {"expertId":"0197e3a0-0000-7000-8000-000000000002","office":"MEMBER",\
        "declinesFee":true,"joinedOn":"2026-01-07"}""")
record AppointMember(
    @Schema(description = "Of a member of staff; not together with expertId.") @Size(max = 80)
        @Nullable String accountId,
    @Schema(description = "Of somebody in the pool.") @Nullable UUID expertId,
    @Schema(description = "Code of ROLE; left out for an expert, whose kind says it.")
        @Size(max = 40)
        @Nullable String role,
    @NotNull Office office,
    @Schema(description = "Which seat of a steering group is filled.") @Nullable Seat seat,
    @Nullable UUID unitId,
    @Schema(description = "Service line that is represented.")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Nullable String sector,
    @Schema(description = "The expert wants no fee for this body's meetings; travel is paid.")
        boolean declinesFee,
    @NotNull LocalDate joinedOn) {}
