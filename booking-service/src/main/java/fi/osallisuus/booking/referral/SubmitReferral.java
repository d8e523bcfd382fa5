package fi.osallisuus.booking.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Guides somebody to a unit's peer reception, without saying who. */
@Schema(
    example =
        """
        {"unitId": "019d0000-0000-7000-8000-000000000003", "source": "PROFESSIONAL",
         "clientType": "OWN_EXPERIENCE", "sourceProfession": "NURSE", "reference": "R-2026-0042"}
        """)
record SubmitReferral(
    @NotNull UUID unitId,
    @NotNull ReferralSource source,
    @NotNull ClientType clientType,
    @Nullable
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Schema(description = "Code of the referrer's profession; no name.", example = "NURSE")
        String sourceProfession,
    @Nullable
        @Pattern(regexp = "[0-9A-Za-zÀ-ÖØ-öø-ÿ ._:/-]{1,64}")
        @Schema(description = "Opaque key of the sending system; screened for identity codes.")
        String reference) {}
