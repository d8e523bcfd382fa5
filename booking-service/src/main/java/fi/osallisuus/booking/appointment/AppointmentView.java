package fi.osallisuus.booking.appointment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.ReferralSource;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A hold or an appointment as staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppointmentView(
    UUID id,
    long version,
    AppointmentStatus status,
    UUID receptionId,
    UUID siteId,
    UUID unitId,
    String serviceCode,
    AppointmentKind kind,
    OffsetDateTime start,
    OffsetDateTime end,
    String timeZone,
    ClientType clientType,
    ReferralSource referralSource,
    @Nullable UUID referralId,
    BookedBy bookedBy,
    @Schema(description = "Only of a hold.") @Nullable OffsetDateTime expiresAt,
    @Nullable NoticeRecord notice,
    @Nullable CancelTiming cancelTiming,
    @Nullable ProviderReason cancelReason,
    @Nullable String reference,
    Instant createdAt,
    @Schema(description = "By it other systems ask what is new: `changedFrom`.") Instant changedAt,
    @Schema(description = "Rises with every move; the SEQUENCE of calendar entries.")
        int icalSequence,
    @Schema(
            description = "For the client; shown only when the appointment is made.",
            example = "7Q2M-0K5X-9TBC-41WD")
        @Nullable String bookingCode,
    @Schema(description = "The notice in the client's language, to hand over with the code.")
        @Nullable String noticeText,
    @Schema(description = "Only while its reception lacks something.")
        @Nullable Orphaned orphaned) {

  static AppointmentView of(Appointment a, int noticeInForce, Instant now) {
    return once(a, noticeInForce, now, null, null);
  }

  /** With what is shown only at booking. */
  static AppointmentView once(
      Appointment a,
      int noticeInForce,
      Instant now,
      @Nullable String code,
      @Nullable String noticeText) {
    return new AppointmentView(
        a.id,
        a.version,
        a.statusAt(now),
        a.receptionId,
        a.siteId,
        a.unitId,
        a.serviceCode,
        a.kind,
        a.local(a.startsAt),
        a.local(a.endsAt),
        a.timeZone,
        a.clientType,
        a.referralSource,
        a.referralId,
        a.bookedBy,
        a.holdExpiresAt == null ? null : a.local(a.holdExpiresAt),
        NoticeRecord.of(a, noticeInForce),
        a.cancelTiming,
        a.cancelReason,
        a.reference,
        a.createdAt,
        a.changedAt,
        a.icalSequence,
        code,
        noticeText,
        null);
  }

  /** With what the appointment's reception has lost, if anything. */
  AppointmentView with(@Nullable Orphaned lost) {
    return lost == null
        ? this
        : new AppointmentView(
            id,
            version,
            status,
            receptionId,
            siteId,
            unitId,
            serviceCode,
            kind,
            start,
            end,
            timeZone,
            clientType,
            referralSource,
            referralId,
            bookedBy,
            expiresAt,
            notice,
            cancelTiming,
            cancelReason,
            reference,
            createdAt,
            changedAt,
            icalSequence,
            bookingCode,
            noticeText,
            lost);
  }
}
