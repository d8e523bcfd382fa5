package fi.osallisuus.feedback.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be done, wherever it was thought of. */
@Schema(
    example =
        """
        {"what": "Ruokailuun varataan lisää aikaa", "owner": "UNIT",\
         "unitId": "0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28", "responsible": "UNIT_MANAGER",\
         "dueOn": "2026-12-31"}
        """)
public record NewAction(
    @Schema(description = "For staff; nobody's name, no client") @NotBlank @Size(max = 500)
        String what,
    @NotNull Owner owner,
    @Schema(description = "The unit it concerns; the owner UNIT needs it") @Nullable UUID unitId,
    @Schema(description = "Booking's ward, of an observation") @Nullable UUID wardId,
    @Schema(description = "Three-digit code; the owner MUNICIPALITY needs it", example = "179")
        @Pattern(regexp = "[0-9]{3}")
        @Nullable String municipality,
    @Schema(description = "The body it was agreed in; the owner BODY needs it")
        @Nullable UUID bodyId,
    @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") @Nullable String theme,
    @Schema(description = "Code of ROLE; never a name", example = "UNIT_MANAGER")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Nullable String responsible,
    @Schema(description = "Local day by which it is done", example = "2026-12-31")
        @Nullable LocalDate dueOn) {}
