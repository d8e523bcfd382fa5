package fi.osallisuus.booking.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A registration as whoever made it sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SelfRegistration(
    String status,
    int seats,
    @Schema(description = "How many parties wait longer.") @Nullable Integer ahead,
    @Schema(description = "Until when an offered seat is kept.")
        @Nullable OffsetDateTime offerExpiresAt,
    @Nullable String cancelReason,
    PublicEvent event,
    @Schema(description = "Shown once.", example = "7Q2M-0K5X-9TBC-41WD")
        @Nullable String registrationCode) {}
