package fi.osallisuus.feedback.item;

import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who handles it: a unit, a role, or a role in a unit. */
@Schema(
    example =
        """
        {"unitId": "0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28", "handler": "UNIT_MANAGER"}
        """)
record AssignItem(
    @Nullable UUID unitId,
    @Schema(description = "Code of ROLE; never a name", example = "UNIT_MANAGER")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Nullable String handler) {}
