package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.ReferralSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody has come without a time and has been told the notice at the door. */
@Schema(
    example =
        """
        {"receptionId": "019d0000-0000-7000-8000-000000000030", "clientType": "NEXT_OF_KIN", "referralSource": "SELF",
         "noticeAcknowledgement": {"version": 1, "language": "fi", "channel": "ORAL", "at": "2026-03-27T09:05:00+02:00"}}
        """)
record WalkIn(
    @NotNull UUID receptionId,
    @Nullable ClientType clientType,
    @Nullable ReferralSource referralSource,
    @Nullable UUID referralId,
    @Valid @Nullable NoticeAcknowledgement noticeAcknowledgement) {}
