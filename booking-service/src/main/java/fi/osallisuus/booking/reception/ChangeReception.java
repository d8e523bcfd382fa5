package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.OnDutyContact;
import fi.osallisuus.kit.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** What of a reception becomes different; what is left out stays. */
@Schema(example = "{\"to\": \"14:00\", \"roomId\": \"019d0000-0000-7000-8000-000000000012\"}")
record ChangeReception(
    @Nullable @Schema(description = "Another day.") LocalDate date,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    @Nullable @Pattern(regexp = "[+-](0[0-9]|1[0-4]):[0-5][0-9]") @Schema(example = "+03:00")
        String utcOffset,
    @Nullable @Size(max = 8) @Schema(description = "Instead of all breaks; empty for none.")
        List<@Valid BreakTime> breaks,
    @Nullable @Min(5) @Max(480) Integer slotMinutes,
    @Nullable @Min(0) @Max(240) Integer pauseMinutes,
    @Nullable UUID roomId,
    @Nullable UUID deviceId,
    @Nullable @Schema(description = "True to do without the device.") Boolean noDevice,
    @Nullable @Size(min = 1, max = 2) @UniqueElements List<UUID> expertIds,
    @Nullable @Schema(description = "Another work pair, where a pair receives.") UUID workPairId,
    @Nullable @Size(max = 60) String hostAlias,
    @Valid @Nullable OnDutyContact onDutyContact) {

  Plan of(Plan was) {
    var day = was.schedule();
    var schedule =
        new DaySchedule(
            or(from, day.from()),
            or(to, day.to()),
            or(breaks, day.breaks()),
            or(slotMinutes, day.slotMinutes()),
            or(pauseMinutes, day.pauseMinutes()));
    return new Plan(
        was.serviceCode(),
        was.unitId(),
        was.siteId(),
        or(roomId, was.roomId()),
        device(was.deviceId()),
        or(expertIds, was.expertIds()),
        workPairId == null ? was.workPairId() : workPairId,
        hostAlias == null ? was.hostAlias() : hostAlias,
        schedule,
        or(onDutyContact, was.onDuty()));
  }

  @Nullable ZoneOffset offset() {
    return utcOffset == null ? null : ZoneOffset.of(utcOffset);
  }

  private @Nullable UUID device(@Nullable UUID was) {
    if (Boolean.TRUE.equals(noDevice)) {
      if (deviceId != null) {
        throw Problem.unprocessable("DEVICE_UNCLEAR", "Name a device or do without, not both.")
            .at("/noDevice");
      }
      return null;
    }
    return deviceId == null ? was : deviceId;
  }

  private static <T> T or(@Nullable T said, T was) {
    return Objects.requireNonNullElse(said, was);
  }
}
