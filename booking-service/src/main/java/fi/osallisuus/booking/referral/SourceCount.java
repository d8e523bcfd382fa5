package fi.osallisuus.booking.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many referrals came from where. */
@Schema(name = "ReferralSourceCount")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SourceCount(
    ReferralSource source,
    @Schema(example = "NURSE") @Nullable String sourceProfession,
    int referrals,
    int accepted,
    int declined) {}
