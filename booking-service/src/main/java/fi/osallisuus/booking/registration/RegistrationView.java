package fi.osallisuus.booking.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.engagement.AttendanceRole;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A party's registration as staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Registration")
record RegistrationView(
    UUID id,
    long version,
    UUID engagementId,
    RegistrationStatus status,
    int seats,
    @Nullable Integer seatsAttended,
    @Nullable AttendanceRole role,
    @Nullable String reference,
    MadeBy madeBy,
    Instant createdAt,
    @Schema(description = "Until when an offered seat is kept.") @Nullable Instant offerExpiresAt,
    @Nullable CancelledBy cancelReason,
    @Schema(description = "How many parties wait longer; only when one is read.")
        @Nullable Integer ahead,
    @Schema(
            description = "For the party, who cancels and answers by it; shown once.",
            example = "7Q2M-0K5X-9TBC-41WD")
        @Nullable String registrationCode) {

  static RegistrationView of(Registration r, @Nullable Integer ahead, @Nullable String code) {
    return new RegistrationView(
        r.id,
        r.version,
        r.engagementId,
        r.status,
        r.seats,
        r.seatsAttended,
        r.role,
        r.reference,
        r.madeBy,
        r.createdAt,
        r.status == RegistrationStatus.OFFERED ? r.offerExpiresAt : null,
        r.cancelReason,
        r.status == RegistrationStatus.WAITLISTED ? ahead : null,
        code);
  }
}
