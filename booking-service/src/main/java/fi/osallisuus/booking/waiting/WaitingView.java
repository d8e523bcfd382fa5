package fi.osallisuus.booking.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.appointment.BookedBy;
import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.ReferralSource;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody's wish for a time as staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaitingView(
    UUID id,
    long version,
    WaitingStatus status,
    String serviceCode,
    Wishes wishes,
    ClientType clientType,
    ReferralSource referralSource,
    @Nullable UUID referralId,
    BookedBy askedBy,
    @Nullable String reference,
    Instant createdAt,
    int offersMade,
    int offersMissed,
    @Nullable OfferView offer,
    @Schema(description = "The appointment that came of it.") @Nullable UUID appointmentId,
    @Nullable EndReason endReason,
    @Nullable Instant endedAt,
    @Schema(
            description =
                "How many come before in the line for the service; only when one entry is read.")
        @Nullable Integer ahead,
    @Schema(
            description =
                "For the client, who answers by it and later opens the booking; shown once.",
            example = "7Q2M-0K5X-9TBC-41WD")
        @Nullable String waitingCode) {

  static WaitingView of(WaitingEntry e, @Nullable Integer ahead, @Nullable String code) {
    return new WaitingView(
        e.id,
        e.version,
        e.status,
        e.serviceCode,
        e.wishes(),
        e.clientType,
        e.referralSource,
        e.referralId,
        e.askedBy,
        e.reference,
        e.createdAt,
        e.offersMade,
        e.offersMissed,
        OfferView.of(e),
        e.status == WaitingStatus.ACCEPTED ? e.appointmentId : null,
        e.endReason,
        e.endedAt,
        e.status == WaitingStatus.WAITING ? ahead : null,
        code);
  }
}
