package fi.osallisuus.booking.series;

import fi.osallisuus.booking.appointment.NoticeAcknowledgement;
import fi.osallisuus.booking.calendar.Recurrence;
import fi.osallisuus.booking.referral.ClientType;
import fi.osallisuus.booking.referral.ReferralSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same clock time on certain weekdays of a period, at a site, with the same host if asked. */
@Schema(
    example =
        """
        {"serviceCode": "PEER_RECEPTION", "siteId": "019d0000-0000-7000-8000-000000000010", "weekdays": ["FRIDAY"],
         "fromDate": "2026-03-20", "toDate": "2026-04-17", "time": "10:00", "clientType": "NEXT_OF_KIN",
         "referralSource": "SELF", "onConflict": "SKIP",
         "noticeAcknowledgement": {"version": 1, "language": "fi", "channel": "ORAL", "at": "2026-03-16T10:00:00+02:00"}}
        """)
record BookSeries(
    @NotBlank String serviceCode,
    @NotNull UUID siteId,
    @Schema(description = "Only receptions of this expert; any host unless told.")
        @Nullable UUID expertId,
    @NotEmpty Set<@NotNull DayOfWeek> weekdays,
    @NotNull LocalDate fromDate,
    @NotNull @Schema(description = "The last day, included.") LocalDate toDate,
    @Nullable
        @Min(1)
        @Max(8)
        @Schema(description = "2 for every other week, counted from the week of fromDate.")
        Integer weekInterval,
    @NotNull LocalTime time,
    @Nullable ClientType clientType,
    @Nullable ReferralSource referralSource,
    @Schema(description = "Stands on the first appointment; the decision holds for all of them.")
        @Nullable UUID referralId,
    @Nullable @Pattern(regexp = "[0-9A-Za-zÀ-ÖØ-öø-ÿ ._:/-]{1,64}") String reference,
    @Schema(description = "FAIL unless told: all of them or none.") @Nullable OnConflict onConflict,
    @Valid @Nullable NoticeAcknowledgement noticeAcknowledgement) {

  Recurrence recurrence() {
    return new Recurrence(weekdays, fromDate, toDate, weekInterval == null ? 1 : weekInterval);
  }

  boolean allOrNothing() {
    return onConflict != OnConflict.SKIP;
  }
}
