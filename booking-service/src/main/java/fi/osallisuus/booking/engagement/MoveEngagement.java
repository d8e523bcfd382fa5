package fi.osallisuus.booking.engagement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** Another time, and if wanted other experts, another room or device; what is left out stays. */
@Schema(example = "{\"date\": \"2026-10-08\", \"from\": \"09:00\", \"to\": \"14:30\"}")
record MoveEngagement(
    @NotNull LocalDate date,
    @NotNull LocalTime from,
    @NotNull LocalTime to,
    @Nullable @Pattern(regexp = PlanEngagement.OFFSET) String utcOffset,
    @Nullable @Pattern(regexp = PlanEngagement.OFFSET) String endUtcOffset,
    @Nullable @Schema(description = "Of the new time; the one of the old time does not stay.")
        DurationReason durationReason,
    @Nullable @Size(max = 20) @UniqueElements List<@NotNull UUID> expertIds,
    @Nullable UUID roomId,
    @Nullable UUID deviceId) {}
