package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.engagement.AttendanceRole;
import fi.osallisuus.booking.message.ContactWish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody registers without a login and without a name. */
@Schema(
    example =
        """
        {"seats": 2, "waitIfFull": true, "contact": {"channel": "EMAIL", "address": "name@example.fi", "language": "sv"}}
        """)
record RegisterByLink(
    @Schema(description = "1 unless told") @Nullable @Min(1) @Max(50) Integer seats,
    @Nullable AttendanceRole role,
    @Schema(description = "When full: join the line, or be refused; joins unless told")
        @Nullable Boolean waitIfFull,
    @Valid @Nullable ContactWish contact) {

  /**
   * @param party what tells one blank form from another, so that a second click is known
   */
  Register of(@Nullable String party) {
    return new Register(seats, role, party, null, waitIfFull, contact);
  }
}
