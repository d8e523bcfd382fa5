package fi.osallisuus.feedback.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client said to a professional: its gist, never who said it or why they are a client. */
@Schema(
    example =
        """
        {"channel": "ORAL", "language": "fi", "unitId": "0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28",\
         "theme": "INFORMATION", "tone": "POSITIVE", "gist": "Ohjaus selkiytti, mihin ottaa yhteyttä.",\
         "readBack": true, "replyAsked": false}
        """)
public record RecordOral(
    @Schema(description = "ORAL, PHONE, EVENT, SUPPORTED or DISCUSSION") @NotNull
        ItemChannel channel,
    @NotNull @Pattern(regexp = "fi|sv|en") String language,
    @Nullable UUID unitId,
    @Schema(description = "Three-digit code", example = "272") @Pattern(regexp = "[0-9]{3}")
        @Nullable String municipality,
    @NotNull ItemTheme theme,
    @NotNull Tone tone,
    @NotBlank @Size(max = 500) String gist,
    @Schema(description = "The gist was read back to who said it") boolean readBack,
    boolean replyAsked) {}
