package fi.osallisuus.feedback.item;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Makes an item of a text that a moderator has let go. */
@Schema(
    example =
        """
        {"kind": "SURVEY_TEXT", "textId": "6f0a3f5e-9c1d-4b7e-8f3a-2d4c5b6a7f80",\
         "unitId": "0195c1f2-7a30-7b22-9d4f-1d8cf2ba1d28", "theme": "ACCESS", "tone": "NEGATIVE"}
        """)
record TakeText(
    @Schema(description = "SURVEY_TEXT or OBSERVATION") @NotNull ItemKind kind,
    @NotNull UUID textId,
    @Nullable UUID unitId,
    @Pattern(regexp = "[0-9]{3}") @Nullable String municipality,
    @NotNull ItemTheme theme,
    @Nullable Tone tone) {}
