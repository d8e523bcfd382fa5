package fi.osallisuus.booking.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
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
    @Schema(example = "NURSE") @Nullable String sourceProfession,
    @Schema(description = "Who answers for it; empty until somebody has caught it.")
        @Nullable ResponsibleRole responsibleRole,
    @Schema(description = "The local day by whose end somebody must have caught it.")
        @Nullable LocalDate catchBy,
    @Nullable LocalDate caughtOn,
    @Nullable String reference,
    Instant createdAt,
    Instant expiresAt,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            description =
                "For the client, who can choose a time with it; shown only when submitted.",
            example = "7Q2M-0K5X-9TBC-41WD")
        @Nullable String referralCode,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
            description = "Where everybody can read how one gets to the unit.",
            example =
                "/api/registry/v1/public/process-descriptions/17?unitId=019d0000-0000-7000-8000-000000000003")
        @Nullable String processDescription) {

  /** With the link to what the registry has published of the unit. */
  ReferralView described(String link) {
    return new ReferralView(
        id,
        version,
        unitId,
        source,
        clientType,
        status,
        decision,
        decidedByRole,
        decidedAt,
        sourceProfession,
        responsibleRole,
        catchBy,
        caughtOn,
        reference,
        createdAt,
        expiresAt,
        referralCode,
        link);
  }
}
