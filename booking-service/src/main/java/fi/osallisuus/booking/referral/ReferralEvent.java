package fi.osallisuus.booking.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole public state of a referral: no reference, no code. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferralEvent(
    UUID referralId,
    long version,
    UUID unitId,
    ReferralSource source,
    @Nullable String sourceProfession,
    ClientType clientType,
    ReferralStatus status,
    @Nullable String decidedByRole,
    @Nullable ResponsibleRole responsibleRole,
    @Nullable LocalDate catchBy,
    @Nullable LocalDate caughtOn) {

  Event event(String what) {
    return new Event("booking.referral.v1", "referral." + what, referralId.toString(), this);
  }
}
