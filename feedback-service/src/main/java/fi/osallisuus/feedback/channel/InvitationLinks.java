package fi.osallisuus.feedback.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One-time links, told once: they are stored only as hashes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    example =
        "{\"links\": [\"https://osallisuus.example.fi/p/f/4t9k2m7w1c8r5x3n6q0v9b2d7h/8g5z1y6w2k9c4m7t0r3x5n8q1v\"]}")
public record InvitationLinks(
    @Schema(
            description = "Give each to one person, and keep no list of who got which",
            example =
                "[\"https://osallisuus.example.fi/p/f/4t9k2m7w1c8r5x3n6q0v9b2d7h/8g5z1y6w2k9c4m7t0r3x5n8q1v\"]")
        List<String> links,
    @Schema(
            description =
                "Only of a confidential collection: the number of the first participant. Give the"
                    + " same number's link to the same person before and after",
            example = "1")
        @Nullable Integer firstParticipant,
    @Schema(description = "Only of identified answers: whose link is which, in the same order")
        @Nullable List<UUID> subjects) {}
