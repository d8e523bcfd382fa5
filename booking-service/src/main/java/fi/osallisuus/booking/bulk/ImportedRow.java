package fi.osallisuus.booking.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.appointment.Bookings.Booked;
import fi.osallisuus.booking.slot.FreeSlot;
import fi.osallisuus.kit.bulk.RowRules;
import fi.osallisuus.kit.problem.FieldError;
import fi.osallisuus.kit.problem.Problem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row with its appointment, or why it has none. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ImportedRow(
    @Schema(description = "Of the file; the header of a CSV file is line 1.") int line,
    RowOutcome outcome,
    @Schema(description = "Of BOOKED and ALREADY_BOOKED.") @Nullable UUID appointmentId,
    @Nullable OffsetDateTime start,
    @Nullable OffsetDateTime end,
    @Schema(description = "For the client; shown only when the row is booked.")
        @Nullable String bookingCode,
    @Schema(description = "Why the row is refused, as for a single booking.") @Nullable String code,
    @Schema(description = "Pointers into the row: /start, or a column of CSV such as /noticeAt.")
        List<FieldError> faults,
    @Schema(description = "With SLOT_UNAVAILABLE: up to three other slots.")
        List<FreeSlot> alternatives) {

  static ImportedRow booked(int line, Booked booked) {
    return new ImportedRow(
        line,
        RowOutcome.BOOKED,
        booked.id(),
        booked.start(),
        booked.end(),
        booked.bookingCode(),
        null,
        List.of(),
        List.of());
  }

  static ImportedRow alreadyBooked(int line, UUID appointmentId) {
    return new ImportedRow(
        line,
        RowOutcome.ALREADY_BOOKED,
        appointmentId,
        null,
        null,
        null,
        null,
        List.of(),
        List.of());
  }

  static ImportedRow refused(ImportRow row, Problem problem) {
    return new ImportedRow(
        row.line(),
        RowOutcome.REFUSED,
        null,
        null,
        null,
        null,
        problem.code(),
        RowRules.faults(problem, row.place()),
        alternatives(problem));
  }

  boolean is(RowOutcome some) {
    return outcome == some;
  }

  /** Without what a dry run has made and taken back. */
  ImportedRow rehearsed(List<UUID> undone) {
    var kept = appointmentId == null || undone.contains(appointmentId) ? null : appointmentId;
    var would = is(RowOutcome.BOOKED) ? RowOutcome.WOULD_BOOK : outcome;
    return new ImportedRow(line, would, kept, start, end, null, code, faults, alternatives);
  }

  private static List<FreeSlot> alternatives(Problem problem) {
    return problem.members().get("alternatives") instanceof List<?> slots
        ? slots.stream().filter(FreeSlot.class::isInstance).map(FreeSlot.class::cast).toList()
        : List.of();
  }
}
