package fi.osallisuus.feedback.channel;

import fi.osallisuus.feedback.collection.ChannelKind;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A channel as staff see it. */
@Schema(
    example =
        "{\"id\": \"0195c1f2-7a30-7d33-8e5a-2e9d03cb2e39\", \"collectionId\": \"0195c1f2-7a30-7c11-8c3e-0c7be1a90c17\", \"kind\": \"QR\", \"label\": \"Poster in the waiting room\", \"oneTime\": false, \"status\": \"ACTIVE\", \"askedCount\": 0, \"url\": \"https://osallisuus.example.fi/p/f/4t9k2m7w1c8r5x3n6q0v9b2d7h\"}")
public record ChannelView(
    UUID id,
    UUID collectionId,
    ChannelKind kind,
    String label,
    boolean oneTime,
    ChannelStatus status,
    @Schema(description = "How many were asked this way, where that is counted", example = "150")
        int askedCount,
    @Schema(
            description =
                "The public address. For a tablet it is shown when it is made, and never again; one-time"
                    + " links are made as invitations",
            example = "https://osallisuus.example.fi/p/f/4t9k2m7w1c8r5x3n6q0v9b2d7h")
        @Nullable String url) {}
