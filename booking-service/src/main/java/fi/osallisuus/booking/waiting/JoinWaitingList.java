package fi.osallisuus.booking.waiting;

import fi.osallisuus.booking.message.ContactWish;
import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.ReferralSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks for a time for a client when none is free; says when it would suit, never who it is. */
@Schema(
    example =
        """
        {"serviceCode": "PEER_RECEPTION", "clientType": "NEXT_OF_KIN", "referralSource": "SELF",
         "wishes": {"language": "sv", "toDay": "2026-05-29", "weekdays": ["MONDAY", "FRIDAY"]}}
        """)
record JoinWaitingList(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String serviceCode,
    @Valid @NotNull Wishes wishes,
    @Nullable ClientType clientType,
    @Nullable ReferralSource referralSource,
    @Nullable UUID referralId,
    @Nullable @Pattern(regexp = "[0-9A-Za-zÀ-ÖØ-öø-ÿ ._:/-]{1,64}") String reference,
    @Valid @Nullable ContactWish contact) {}
