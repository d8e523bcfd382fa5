package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.ReferralSource;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Keeps a slot for some minutes while the client is told the notice. */
@Schema(
    example =
        """
        {"receptionId": "019d0000-0000-7000-8000-000000000030", "start": "2026-03-27T09:00:00+02:00",
         "clientType": "NEXT_OF_KIN", "referralSource": "SELF", "minutes": 10}
        """)
public record HoldSlot(
    @NotNull UUID receptionId,
    @NotNull OffsetDateTime start,
    @Nullable ClientType clientType,
    @Nullable ReferralSource referralSource,
    @Nullable UUID referralId,
    @Nullable @Pattern(regexp = "[0-9A-Za-zÀ-ÖØ-öø-ÿ ._:/-]{1,64}") String reference,
    @Nullable @Min(1) @Max(30) Integer minutes) {}
