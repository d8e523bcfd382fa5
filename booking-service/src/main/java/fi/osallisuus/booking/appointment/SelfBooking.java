package fi.osallisuus.booking.appointment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.offer.NoticeText;
import fi.osallisuus.booking.offer.Notices;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A hold or an appointment as its client sees it, with the notice to be read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SelfBooking(
    String status,
    OffsetDateTime start,
    OffsetDateTime end,
    String timeZone,
    UUID siteId,
    @Nullable OffsetDateTime expiresAt,
    int noticeVersion,
    NoticeText notice,
    @Schema(description = "The notice has still to be read and agreed to.") boolean noticeDue,
    @Nullable String cancelTiming,
    @Schema(description = "Shown once, with the hold.", example = "7Q2M-0K5X-9TBC-41WD")
        @Nullable String bookingCode) {

  static SelfBooking of(
      Appointment a, int inForce, Notices notices, Instant now, @Nullable String code) {
    var status = a.statusAt(now);
    boolean open = status == AppointmentStatus.HELD || status == AppointmentStatus.CONFIRMED;
    return new SelfBooking(
        status.name(),
        a.local(a.startsAt),
        a.local(a.endsAt),
        a.timeZone,
        a.siteId,
        a.holdExpiresAt == null ? null : a.local(a.holdExpiresAt),
        inForce,
        notices.text(a.serviceId, inForce),
        open && (a.noticeVersion == null || a.noticeVersion < inForce),
        a.cancelTiming == null ? null : a.cancelTiming.name(),
        code);
  }
}
