package fi.osallisuus.feedback.channel;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One-time links, told once: they are stored only as hashes. */
@Schema(
    example =
        "{\"links\": [\"https://osallisuus.example.fi/p/f/4t9k2m7w1c8r5x3n6q0v9b2d7h/8g5z1y6w2k9c4m7t0r3x5n8q1v\"]}")
public record InvitationLinks(
    @Schema(
            description = "Give each to one person, and keep no list of who got which",
            example =
                "[\"https://osallisuus.example.fi/p/f/4t9k2m7w1c8r5x3n6q0v9b2d7h/8g5z1y6w2k9c4m7t0r3x5n8q1v\"]")
        List<String> links) {}
