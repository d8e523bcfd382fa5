package fi.osallisuus.feedback.action;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who does it and by when, if the proposal did not say. */
@Schema(example = "{\"responsible\": \"UNIT_MANAGER\", \"dueOn\": \"2026-12-31\"}")
public record AgreeAction(
    @Schema(description = "Code of ROLE; never a name") @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Nullable String responsible,
    @Nullable LocalDate dueOn) {}
