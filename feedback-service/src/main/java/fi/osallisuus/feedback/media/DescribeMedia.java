package fi.osallisuus.feedback.media;

import fi.osallisuus.kit.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a video or recording. */
@Schema(
    example =
        """
        {"title": {"fi": "Kehittäjäkumppanuus", "sv": "Utvecklingspartnerskap", "en": "Developer partnership"},\
         "url": "https://video.example.fi/esittely", "audience": "PUBLIC", "duration": "PT1M39S", "language": "fi",\
         "captions": true, "peopleConsented": true, "checkedOn": "2026-03-20"}
        """)
record DescribeMedia(
    @Valid @NotNull LocalText title,
    @NotNull @Size(max = 500) @Pattern(regexp = "https://[^ ]{3,}") String url,
    @NotNull MediaAudience audience,
    @Schema(description = "ISO 8601", example = "PT1M39S")
        @NotNull
        @Pattern(regexp = "PT([0-9]{1,2}H)?([0-9]{1,3}M)?([0-9]{1,3}S)?")
        String duration,
    @Schema(description = "What is spoken.")
        @NotNull
        @Pattern(regexp = "fi|sv|en|se|smn|sms|fi-x-selko|none")
        String language,
    @Schema(description = "Whether it has captions.") @NotNull Boolean captions,
    @Schema(description = "Everybody who can be recognised has agreed; PUBLIC needs it.") @NotNull
        Boolean peopleConsented,
    @Schema(description = "The day on which somebody looked whether the link still leads there.")
        @NotNull
        LocalDate checkedOn) {}
