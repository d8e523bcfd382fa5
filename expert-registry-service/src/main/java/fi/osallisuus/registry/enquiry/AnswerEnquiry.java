package fi.osallisuus.registry.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the coordinator answers. */
@Schema(examples = "{\"answer\":\"Lupa tarvitaan; hakemuspohja on intranetissä.\"}")
record AnswerEnquiry(@NotBlank @Size(max = 4000) String answer) {}
