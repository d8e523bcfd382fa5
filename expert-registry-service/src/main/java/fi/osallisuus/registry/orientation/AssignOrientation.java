package fi.osallisuus.registry.orientation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The published package that a unit is to go through, or one worker of an area. */
@Schema(
    examples =
        """
        {"packageId":"0197e3a0-0000-7000-8000-000000000003",\
        "unitId":"0197e3a0-0000-7000-8000-000000000001"}""")
record AssignOrientation(
    @NotNull UUID packageId,
    @NotNull UUID unitId,
    @Schema(description = "The worker's account, for a package for STAFF.") @Size(max = 100)
        @Nullable String accountId) {}
