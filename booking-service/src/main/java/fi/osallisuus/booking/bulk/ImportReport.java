package fi.osallisuus.booking.bulk;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of appointments, row by row. */
@Schema(
    name = "AppointmentImport",
    example =
        """
        {"dryRun": false, "rows": 3, "booked": 1, "alreadyBooked": 1, "refused": 1, "report": [
         {"line": 2, "outcome": "BOOKED", "appointmentId": "019d0000-0000-7000-8000-000000000040",
          "start": "2026-03-27T09:00:00+02:00", "end": "2026-03-27T09:45:00+02:00",
          "bookingCode": "7Q2M-0K5X-9TBC-41WD"},
         {"line": 3, "outcome": "ALREADY_BOOKED", "appointmentId": "019d0000-0000-7000-8000-000000000041"},
         {"line": 4, "outcome": "REFUSED", "code": "NOT_A_SLOT", "faults": [{"pointer": "/start",
          "code": "NOT_A_SLOT", "message": "The reception has no slot at that time."}]}]}
        """)
record ImportReport(
    boolean dryRun,
    int rows,
    @Schema(description = "Or would be, in a dry run.") long booked,
    long alreadyBooked,
    long refused,
    List<ImportedRow> report) {

  static ImportReport of(List<ImportedRow> report) {
    return of(false, RowOutcome.BOOKED, report);
  }

  static ImportReport rehearsed(List<ImportedRow> report) {
    List<UUID> undone =
        report.stream()
            .filter(row -> row.is(RowOutcome.BOOKED))
            .map(ImportedRow::appointmentId)
            .filter(Objects::nonNull)
            .toList();
    return of(
        true, RowOutcome.WOULD_BOOK, report.stream().map(row -> row.rehearsed(undone)).toList());
  }

  private static ImportReport of(boolean dryRun, RowOutcome good, List<ImportedRow> report) {
    return new ImportReport(
        dryRun,
        report.size(),
        count(report, good),
        count(report, RowOutcome.ALREADY_BOOKED),
        count(report, RowOutcome.REFUSED),
        report);
  }

  private static long count(List<ImportedRow> report, RowOutcome some) {
    return report.stream().filter(row -> row.is(some)).count();
  }
}
