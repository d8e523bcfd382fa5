package fi.osallisuus.registry.expert;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where to a person is redirected, and since when with consent. */
@Schema(examples = "{\"role\":\"DEVELOPER_CLIENT\",\"consentGivenOn\":\"2026-01-20\"}")
record RedirectExpert(
    @NotNull RedirectRole role,
    @Schema(description = "Left out when the person agreed on the willingness.")
        @Nullable LocalDate consentGivenOn) {}
