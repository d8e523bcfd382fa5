package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.appointment.ProviderReason;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One date differs: it is skipped, for a reason, or has other times. */
@Schema(example = "{\"skip\": \"EXPERT_ABSENT\"}")
record ExceptDate(
    @Nullable ProviderReason skip,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    @Nullable @Size(max = 8) List<@Valid @NotNull BreakTime> breaks) {

  @AssertTrue(message = "say skip with its reason, or from and to")
  boolean isOneOfBoth() {
    return skip == null ? from != null && to != null : from == null && to == null && breaks == null;
  }

  DaySchedule of(DaySchedule usual) {
    return new DaySchedule(
        Objects.requireNonNull(from, "validated"),
        Objects.requireNonNull(to, "validated"),
        breaks == null ? List.of() : breaks,
        usual.slotMinutes(),
        usual.pauseMinutes());
  }
}
