package fi.osallisuus.feedback.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the writer wishes a second look; the code stands in the body, never in an address. */
@Schema(
    examples =
        "{\"receiptCode\":\"7K3M-9QXA-04TZ-BW8R\",\"words\":\"Siinä ei ole kenenkään tietoja.\"}")
public record WriteAppeal(
    @NotBlank @Size(max = 40) String receiptCode, @NotBlank @Size(max = 1000) String words) {}
