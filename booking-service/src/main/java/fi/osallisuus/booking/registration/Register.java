package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.engagement.AttendanceRole;
import fi.osallisuus.booking.message.ContactWish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Takes seats for a party, without saying who they are. */
@Schema(
    example =
        """
        {"seats": 2, "role": "DEVELOPER_CLIENT", "party": "PANEL-2026-7", "waitIfFull": true}
        """)
record Register(
    @Schema(description = "1 unless told") @Nullable @Min(1) @Max(50) Integer seats,
    @Nullable AttendanceRole role,
    @Schema(description = "Opaque and yours; the same party registers once. Kept only as a hash.")
        @Nullable
        @Pattern(regexp = "[0-9A-Za-z._:/-]{4,64}")
        String party,
    @Nullable @Pattern(regexp = "[0-9A-Za-zÀ-ÖØ-öø-ÿ ._:/-]{1,64}") String reference,
    @Schema(description = "When full: join the line, or be refused; joins unless told")
        @Nullable Boolean waitIfFull,
    @Valid @Nullable ContactWish contact) {

  Party party(MadeBy madeBy, String account) {
    return new Party(count(), role, party, reference, madeBy, account);
  }

  int count() {
    return seats == null ? 1 : seats;
  }

  boolean waits() {
    return !Boolean.FALSE.equals(waitIfFull);
  }
}
