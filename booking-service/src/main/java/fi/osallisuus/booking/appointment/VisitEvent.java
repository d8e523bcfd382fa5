package fi.osallisuus.booking.appointment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.ReferralSource;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole public state of a visit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitEvent(
    UUID visitId,
    long version,
    UUID appointmentId,
    UUID receptionId,
    UUID unitId,
    LocalDate localDate,
    Visit.Outcome outcome,
    ClientType clientType,
    ReferralSource referralSource,
    boolean noticeRepeated,
    @Nullable Integer durationMinutes,
    boolean withdrawn,
    @Nullable CorrectionReason correctionReason) {

  Event event(String what) {
    return new Event("booking.visit.v1", "visit." + what, visitId.toString(), this);
  }
}
