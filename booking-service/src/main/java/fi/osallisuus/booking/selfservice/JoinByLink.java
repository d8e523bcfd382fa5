package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.message.ContactWish;
import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.ReferralSource;
import fi.osallisuus.booking.waiting.Wishes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A client asks for a time: a next of kin straight, others with the code of an accepted referral.
 */
@Schema(
    example =
        """
        {"serviceCode": "PEER_RECEPTION", "clientType": "NEXT_OF_KIN",
         "wishes": {"language": "sv", "toDay": "2026-05-29", "fromTime": "12:00"}}
        """)
public record JoinByLink(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String serviceCode,
    @Valid @NotNull Wishes wishes,
    @Nullable ClientType clientType,
    @Nullable @Schema(description = "How the client heard of this; SELF unless told.")
        ReferralSource referralSource,
    @Nullable @Pattern(regexp = "[0-9A-Za-z -]{16,24}") String referralCode,
    @Valid @Nullable ContactWish contact) {}
