package fi.osallisuus.feedback.device;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tablet and the digits that pair it, told once. */
@Schema(
    example =
        "{\"device\": {\"id\": \"0197e3a0-0000-7000-8000-0000000000d1\", \"name\": \"Waiting room, 2nd floor\", \"channelId\": \"0195c1f2-7a30-7d33-8e5a-2e9d03cb2e39\", \"collectionId\": \"0195c1f2-7a30-7c11-8c3e-0c7be1a90c17\", \"status\": \"PAIRING\", \"testMode\": false, \"answersWaiting\": false, \"version\": 1}, \"pairingCode\": \"482913\", \"pairingUntil\": \"2026-03-23T08:10:00Z\", \"openOnTablet\": \"https://osallisuus.example.fi/p/f/tablet\"}")
public record DeviceToPair(
    DeviceView device,
    @Schema(description = "Six digits to type on the tablet; good once, for ten minutes")
        String pairingCode,
    Instant pairingUntil,
    @Schema(description = "The address to open on the tablet") String openOnTablet) {}
