package fi.osallisuus.booking.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.appointment.BookedBy;
import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.ReferralSource;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole public state of a wish for a time: no code, no reference, no wishes but the place. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaitingEvent(
    UUID waitingId,
    long version,
    WaitingStatus status,
    String serviceCode,
    @Nullable UUID siteId,
    ClientType clientType,
    ReferralSource referralSource,
    BookedBy askedBy,
    LocalDate waitingSince,
    int offersMade,
    int offersMissed,
    @Nullable UUID receptionId,
    @Nullable UUID appointmentId,
    @Nullable EndReason endReason) {

  static WaitingEvent of(WaitingEntry e) {
    return new WaitingEvent(
        e.id,
        e.version,
        e.status,
        e.serviceCode,
        e.siteId,
        e.clientType,
        e.referralSource,
        e.askedBy,
        e.local(e.createdAt).toLocalDate(),
        e.offersMade,
        e.offersMissed,
        e.receptionId,
        e.appointmentId,
        e.endReason);
  }

  Event event(String what) {
    return new Event("booking.waiting.v1", "waiting." + what, waitingId.toString(), this);
  }
}
