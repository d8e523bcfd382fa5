package fi.osallisuus.booking.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer, with the same promise. */
@Schema(example = "{\"answer\": \"Kertokaa, että se on tarjous.\", \"noClientData\": true}")
record AnswerConsultation(
    @NotBlank @Size(max = 2000) String answer,
    @Nullable @Schema(example = "true") Boolean noClientData) {}
