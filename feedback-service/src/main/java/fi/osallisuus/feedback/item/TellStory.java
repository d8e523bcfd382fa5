package fi.osallisuus.feedback.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an expert tells of their own life, and the text on its use that they agreed to (S3-17). */
@Schema(
    example =
        """
        {"language": "fi", "theme": "PARTICIPATION", "text": "Kun minulta kysyttiin, mitä toivon, \
        aloin itsekin miettiä sitä.", "consentTextVersion": "STORY-1"}
        """)
record TellStory(
    @NotNull @Pattern(regexp = "fi|sv|en") String language,
    @Nullable UUID unitId,
    @NotNull ItemTheme theme,
    @NotBlank @Size(max = 4000) String text,
    @NotBlank @Size(max = 40) String consentTextVersion) {}
