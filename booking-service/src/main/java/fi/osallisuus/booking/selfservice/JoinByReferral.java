package fi.osallisuus.booking.selfservice;

import fi.osallisuus.booking.message.ContactWish;
import fi.osallisuus.booking.waiting.Wishes;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A client with an accepted referral asks for a time anywhere in the county. */
@Schema(
    example =
        """
        {"referralCode": "7Q2M-0K5X-9TBC-41WD", "serviceCode": "PEER_RECEPTION",
         "wishes": {"language": "sv", "toDay": "2026-05-29"}}
        """)
record JoinByReferral(
    @NotNull @Pattern(regexp = "[0-9A-Za-z -]{16,24}") String referralCode,
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String serviceCode,
    @Valid @NotNull Wishes wishes,
    @Valid @Nullable ContactWish contact) {}
