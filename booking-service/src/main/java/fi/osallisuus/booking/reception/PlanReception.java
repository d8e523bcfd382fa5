package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.OnDutyContact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** One reception on one day, in local time. */
@Schema(
    example =
        """
        {"serviceCode": "PEER_RECEPTION", "unitId": "019d0000-0000-7000-8000-000000000003",
         "siteId": "019d0000-0000-7000-8000-000000000010", "roomId": "019d0000-0000-7000-8000-000000000011",
         "expertIds": ["019d0000-0000-7000-8000-000000000020"], "hostAlias": "Kokemusasiantuntija A",
         "date": "2026-03-23", "from": "09:00", "to": "15:00", "breaks": [{"from": "12:00", "to": "13:00"}],
         "slotMinutes": 45, "pauseMinutes": 15,
         "onDutyContact": {"title": "Päivystävä sairaanhoitaja", "phone": "06 123 4567"}}
        """)
record PlanReception(
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
    @NotNull LocalDate date,
    @NotNull LocalTime from,
    @NotNull LocalTime to,
    @Nullable
        @Pattern(regexp = "[+-](0[0-9]|1[0-4]):[0-5][0-9]")
        @Schema(
            description = "Only to say which of two equal clock times is meant.",
            example = "+03:00")
        String utcOffset,
    @Nullable @Size(max = 8) List<@Valid @NotNull BreakTime> breaks,
    @Min(5) @Max(480) int slotMinutes,
    @Nullable @Min(0) @Max(240) Integer pauseMinutes,
    @Valid @Nullable OnDutyContact onDutyContact) {

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

  @Nullable ZoneOffset offset() {
    return utcOffset == null ? null : ZoneOffset.of(utcOffset);
  }
}
