package fi.osallisuus.booking.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A referral as those who handle it see it. */
record ReferralView(
    UUID id,
    long version,
    UUID unitId,
    ReferralSource source,
    ClientType clientType,
    ReferralStatus status,
    @Nullable Suitability decision,
    @Nullable String decidedByRole,
    @Nullable Instant decidedAt,
    @Nullable String reference,
    Instant createdAt,
    Instant expiresAt,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            description =
                "For the client, who can choose a time with it; shown only when submitted.",
            example = "7Q2M-0K5X-9TBC-41WD")
        @Nullable String referralCode) {}
