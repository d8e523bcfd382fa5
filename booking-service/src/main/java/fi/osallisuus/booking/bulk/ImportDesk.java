package fi.osallisuus.booking.bulk;

import fi.osallisuus.booking.appointment.BookAppointment;
import fi.osallisuus.booking.appointment.Bookings;
import fi.osallisuus.booking.appointment.Bookings.Booked;
import fi.osallisuus.booking.appointment.Bookings.Booker;
import fi.osallisuus.booking.impact.DryRun;
import fi.osallisuus.booking.referral.Guidance;
import fi.osallisuus.booking.slot.Openings;
import fi.osallisuus.kit.bulk.RowRules;
import fi.osallisuus.kit.db.Savepoint;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Books a file row by row. A refused row leaves nothing behind and the others alone; a dry run does
 * the very same and takes it back, so that rows that want one slot are found.
 */
@ApplicationScoped
@Transactional
class ImportDesk {
  private final Bookings bookings;
  private final EarlierBookings earlier;
  private final Openings openings;
  private final Guidance guidance;
  private final RowRules rules;
  private final Savepoint savepoint;
  private final DryRun rehearsal;

  ImportDesk(
      Bookings bookings,
      EarlierBookings earlier,
      Openings openings,
      Guidance guidance,
      RowRules rules,
      Savepoint savepoint,
      DryRun rehearsal) {
    this.bookings = bookings;
    this.earlier = earlier;
    this.openings = openings;
    this.guidance = guidance;
    this.rules = rules;
    this.savepoint = savepoint;
    this.rehearsal = rehearsal;
  }

  ImportReport run(List<ImportRow> rows, boolean dryRun) {
    var report = rows.stream().map(this::tried).toList();
    return dryRun ? rehearsal.forgotten(ImportReport.rehearsed(report)) : ImportReport.of(report);
  }

  private ImportedRow tried(ImportRow row) {
    try {
      return savepoint.within(() -> taken(row.line(), rules.valid(row.request().get())));
    } catch (Problem refused) {
      if (refused.status() >= 500) {
        throw refused;
      }
      return ImportedRow.refused(row, refused);
    }
  }

  private ImportedRow taken(int line, BookAppointment request) {
    return earlier
        .of(request)
        .map(id -> ImportedRow.alreadyBooked(line, id))
        .orElseGet(() -> bookedOrTwin(line, request));
  }

  /** Who lost the slot to the same row of a file that was sent twice has it all the same. */
  private ImportedRow bookedOrTwin(int line, BookAppointment request) {
    try {
      return ImportedRow.booked(line, book(request));
    } catch (Problem refused) {
      return earlier
          .of(request)
          .map(id -> ImportedRow.alreadyBooked(line, id))
          .orElseThrow(() -> refused);
    }
  }

  private Booked book(BookAppointment request) {
    var told = bookings.requireTold(request.noticeAcknowledgement());
    var opening = openings.of(request.receptionId());
    if (request.referralId() != null) {
      guidance.keepStill(request.referralId());
    }
    var guided =
        guidance.guide(request.referralId(), request.clientType(), request.referralSource());
    return bookings.book(opening, request.start(), new Booker(guided, told, request.reference()));
  }
}
