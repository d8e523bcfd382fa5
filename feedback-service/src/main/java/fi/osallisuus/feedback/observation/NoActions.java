package fi.osallisuus.feedback.observation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing is done about a report. */
@Schema(example = "{\"reason\": \"Havainnot koskivat jo korjattuja asioita.\"}")
record NoActions(@NotBlank @Size(min = 10, max = 1000) String reason) {}
