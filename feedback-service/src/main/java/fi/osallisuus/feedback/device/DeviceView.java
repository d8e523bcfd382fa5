package fi.osallisuus.feedback.device;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tablet as staff see it. */
@Schema(
    name = "Device",
    example =
        "{\"id\": \"0197e3a0-0000-7000-8000-0000000000d1\", \"name\": \"Waiting room, 2nd floor\", \"channelId\": \"0195c1f2-7a30-7d33-8e5a-2e9d03cb2e39\", \"collectionId\": \"0195c1f2-7a30-7c11-8c3e-0c7be1a90c17\", \"status\": \"ACTIVE\", \"testMode\": false, \"seenAt\": \"2026-03-23T08:00:00Z\", \"answersWaiting\": false, \"version\": 2}")
public record DeviceView(
    UUID id,
    String name,
    @Schema(description = "The channel of kind TABLET through which it asks") UUID channelId,
    UUID collectionId,
    DeviceStatus status,
    @Schema(description = "In test mode every answer is thanked for and none is kept")
        boolean testMode,
    @Schema(description = "When it was last heard of; never when somebody answered")
        @Nullable Instant seenAt,
    @Schema(description = "It holds answers that the network did not let it send")
        boolean answersWaiting,
    long version) {}
