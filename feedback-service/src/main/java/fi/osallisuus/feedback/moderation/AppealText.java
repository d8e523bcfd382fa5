package fi.osallisuus.feedback.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why another person should look at a decision. */
@Schema(examples = "{\"words\":\"Kirjoituksessa ei ole kenenkään tietoja.\"}")
record AppealText(@NotBlank @Size(max = 1000) String words) {}
