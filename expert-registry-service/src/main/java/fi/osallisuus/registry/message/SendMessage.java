package fi.osallisuus.registry.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said; about the work, never about a client. */
@Schema(examples = "{\"text\":\"Miten kokouspalkkiot haetaan syksyn tapaamisista?\"}")
record SendMessage(
    @NotBlank @Size(max = 4000) String text,
    @Schema(description = "The message of the same body that this one replies to.")
        @Nullable UUID replyTo,
    @Schema(description = "Left out: a new message expects a reply, a reply does not.")
        @Nullable Boolean expectsReply) {}
