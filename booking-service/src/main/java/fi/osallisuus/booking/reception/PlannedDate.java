package fi.osallisuus.booking.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What has become of one date of a recurrence, and why. */
@Schema(
    name = "RecurrenceDate",
    example = "{\"date\": \"2026-04-03\", \"state\": \"REFUSED\", \"code\": \"CLOSED_DAY\"}")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlannedDate(
    LocalDate date,
    State state,
    @Nullable UUID receptionId,
    @Schema(description = "Of the reception, since it may have been cancelled on its own.")
        @Nullable ReceptionStatus receptionStatus,
    @Schema(description = "Why it was refused or skipped.", example = "CLOSED_DAY")
        @Nullable String code,
    @Schema(description = "Only when this date has other times than usual.")
        @Nullable LocalTime from,
    @Nullable LocalTime to,
    @Nullable List<BreakTime> breaks) {

  /** A date is published, refused by a rule, left out by a person, or waits with other times. */
  enum State {
    PUBLISHED,
    REFUSED,
    SKIPPED,
    DUE
  }

  /** The times of this date, if it has its own. */
  DaySchedule schedule(DaySchedule usual) {
    return from == null || to == null
        ? usual
        : new DaySchedule(
            from,
            to,
            breaks == null ? List.of() : breaks,
            usual.slotMinutes(),
            usual.pauseMinutes());
  }

  boolean isExcepted() {
    return state == State.SKIPPED || from != null;
  }
}
