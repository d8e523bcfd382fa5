package fi.osallisuus.feedback.channel;

import fi.osallisuus.feedback.collection.ChannelKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks for a channel. */
@Schema(example = "{\"kind\": \"QR\", \"label\": \"Poster in the waiting room\"}")
public record AddChannel(
    @NotNull ChannelKind kind,
    @Schema(description = "Which tablet, poster or mailing this is", example = "Waiting room")
        @NotBlank
        @Size(max = 100)
        String label,
    @Schema(
            description =
                "For SMS and EMAIL: every answer needs a personal one-time invitation, made by the"
                    + " operation for invitations. INVITE always does; a LINK that does is an"
                    + " INVITE")
        @Nullable Boolean oneTime) {

  boolean once() {
    return Boolean.TRUE.equals(oneTime) || kind == ChannelKind.INVITE;
  }

  /** A personal link is told apart from a common one: their response rates have other bases. */
  ChannelKind told() {
    return kind == ChannelKind.LINK && once() ? ChannelKind.INVITE : kind;
  }
}
