package fi.osallisuus.feedback.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a developer client needs or expects of a service; not of one's own case (S1-05). */
@Schema(
    example =
        """
        {"language": "fi", "theme": "ACCESS", "text": "Ajan voisi varata myös iltaisin.",\
         "replyAsked": true}
        """)
record TellNeed(
    @NotNull @Pattern(regexp = "fi|sv|en") String language,
    @Nullable UUID unitId,
    @Pattern(regexp = "[0-9]{3}") @Nullable String municipality,
    @NotNull ItemTheme theme,
    @NotBlank @Size(max = 2000) String text,
    boolean replyAsked) {}
