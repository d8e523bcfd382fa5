package fi.osallisuus.booking.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.engagement.AttendanceRole;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many in a role, perhaps through one body, were asked to come (S2-24). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Invited(
    @NotNull AttendanceRole role,
    @Nullable @Schema(description = "A network, panel or other body of the registry.") UUID bodyId,
    @Min(1) @Max(100_000) int invited) {}
