package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.ReferralSource;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A client takes a slot: a next of kin straight, others with the code of an accepted referral. */
@Schema(
    example =
        """
        {"receptionId": "019d0000-0000-7000-8000-000000000030", "start": "2026-03-27T09:00:00+02:00",
         "clientType": "NEXT_OF_KIN"}
        """)
public record SelfHold(
    @NotNull UUID receptionId,
    @NotNull OffsetDateTime start,
    @Nullable ClientType clientType,
    @Nullable @Schema(description = "How the client heard of this; SELF unless told.")
        ReferralSource referralSource,
    @Nullable @Pattern(regexp = "[0-9A-Za-z -]{16,24}") String referralCode) {}
