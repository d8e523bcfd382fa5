package fi.osallisuus.booking.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.slot.FreeSlot;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One date of a series: its appointment, or why it has none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SeriesOccurrence")
record Occurrence(
    LocalDate date,
    @Nullable UUID appointmentId,
    @Schema(description = "Of the appointment as it stands now.") @Nullable String status,
    @Schema(description = "May have moved since.") @Nullable OffsetDateTime start,
    @Nullable OffsetDateTime end,
    @Schema(description = "For the client; shown only when the series is made.")
        @Nullable String bookingCode,
    @Schema(description = "Why there is no appointment, such as SLOT_UNAVAILABLE.")
        @Nullable String code,
    @Schema(description = "Up to three other slots of that day.")
        @Nullable List<FreeSlot> alternatives) {

  static Occurrence skipped(LocalDate date, String code, List<FreeSlot> alternatives) {
    return new Occurrence(date, null, null, null, null, null, code, alternatives);
  }
}
