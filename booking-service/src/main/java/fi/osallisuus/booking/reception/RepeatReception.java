package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.OnDutyContact;
import fi.osallisuus.booking.calendar.Recurrence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** The same reception on certain weekdays of a period, in local time. */
@Schema(
    example =
        """
        {"serviceCode": "PEER_RECEPTION", "unitId": "019d0000-0000-7000-8000-000000000003",
         "siteId": "019d0000-0000-7000-8000-000000000010", "roomId": "019d0000-0000-7000-8000-000000000011",
         "expertIds": ["019d0000-0000-7000-8000-000000000020"], "hostAlias": "Kokemusasiantuntija A",
         "weekdays": ["MONDAY", "FRIDAY"], "fromDate": "2026-03-23", "toDate": "2026-04-10",
         "from": "09:00", "to": "15:00", "breaks": [{"from": "12:00", "to": "13:00"}],
         "slotMinutes": 45, "pauseMinutes": 15,
         "onDutyContact": {"title": "Päivystävä sairaanhoitaja", "phone": "06 123 4567"}}
        """)
record RepeatReception(
    @NotBlank String serviceCode,
    @NotNull UUID unitId,
    @NotNull UUID siteId,
    @NotNull UUID roomId,
    @Nullable UUID deviceId,
    @Schema(description = "One or two; none when a work pair receives.")
        @Nullable
        @Size(min = 1, max = 2)
        @UniqueElements
        List<@NotNull UUID> expertIds,
    @Schema(description = "Instead of experts, for a service of kind GUIDANCE (S4-10).")
        @Nullable UUID workPairId,
    @Nullable @Size(max = 60) String hostAlias,
    @NotEmpty Set<@NotNull DayOfWeek> weekdays,
    @NotNull LocalDate fromDate,
    @Nullable @Schema(description = "The last day, included; left out, it goes on until ended.")
        LocalDate toDate,
    @Nullable
        @Min(1)
        @Max(52)
        @Schema(
            description =
                "How many weeks ahead receptions are published, day by day. Left out: all at once up to"
                    + " toDate, and 12 without toDate.")
        Integer horizonWeeks,
    @Nullable
        @Min(1)
        @Max(8)
        @Schema(description = "2 for every other week, counted from the week of fromDate.")
        Integer weekInterval,
    @NotNull LocalTime from,
    @NotNull LocalTime to,
    @Nullable @Size(max = 8) List<@Valid @NotNull BreakTime> breaks,
    @Min(5) @Max(480) int slotMinutes,
    @Nullable @Min(0) @Max(240) Integer pauseMinutes,
    @Valid @Nullable OnDutyContact onDutyContact) {

  /** A quarter ahead: clients book in weeks, contracts and rooms are known that far. */
  private static final int USUAL_WEEKS = 12;

  Plan plan() {
    return new Plan(
        serviceCode,
        unitId,
        siteId,
        roomId,
        deviceId,
        expertIds == null ? List.of() : expertIds,
        workPairId,
        hostAlias,
        new DaySchedule(
            from,
            to,
            breaks == null ? List.of() : breaks,
            slotMinutes,
            pauseMinutes == null ? 0 : pauseMinutes),
        onDutyContact);
  }

  @Nullable Integer horizon() {
    return horizonWeeks == null && toDate == null ? Integer.valueOf(USUAL_WEEKS) : horizonWeeks;
  }

  Recurrence recurrence() {
    return new Recurrence(weekdays, fromDate, toDate, weekInterval == null ? 1 : weekInterval);
  }
}
