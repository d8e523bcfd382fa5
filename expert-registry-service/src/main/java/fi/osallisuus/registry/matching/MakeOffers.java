package fi.osallisuus.registry.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to ask, by code name, and for how long an answer is waited for. */
@Schema(examples = "{\"candidates\":[\"ex_7Q2M9KXD\"],\"answerWithinHours\":72}")
record MakeOffers(
    @NotEmpty @Size(max = 30) List<@NotNull @Size(max = 20) String> candidates,
    @Schema(description = "From the sending on; 72 if left out, and never past the start.")
        @Min(1)
        @Max(720)
        @Nullable Integer answerWithinHours) {}
