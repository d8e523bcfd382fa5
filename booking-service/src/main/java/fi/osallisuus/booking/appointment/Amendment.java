package fi.osallisuus.booking.appointment;

import fi.osallisuus.kit.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How what was recorded by mistake is put right; the appointment keeps its id and its history. */
final class Amendment {
  /** Long enough to notice a mistake the next morning. */
  private static final Duration UNDOABLE = Duration.ofHours(24);

  private Amendment() {}

  /** One step back; returns what was undone. A walk-in and a released hold never were booked. */
  static AppointmentStatus undo(Appointment a, Instant now) {
    boolean neverBooked = a.kind == AppointmentKind.WALK_IN || a.noticeVersion == null;
    var undone = a.status;
    var former =
        undone
            .former()
            .filter(f -> f != AppointmentStatus.CONFIRMED || !neverBooked)
            .orElseThrow(() -> a.illegal("undone"));
    if (a.statusAt == null || now.isAfter(a.statusAt.plus(UNDOABLE))) {
      throw Problem.conflict("UNDO_TOO_LATE", "A step is undone within 24 hours.");
    }
    if (undone == AppointmentStatus.CANCELLED_BY_PROVIDER && a.hasBegun(now)) {
      throw Problem.conflict("TOO_LATE", "The time of the appointment has come; book another.");
    }
    a.status = former;
    a.noticeRepeated = a.noticeRepeated && former == AppointmentStatus.CHECKED_IN;
    a.cancelReason = null;
    return undone;
  }

  /** What was recorded was another thing; who was received in truth had been told again. */
  static void correct(Appointment a, Visit.Outcome outcome, @Nullable Boolean repeated) {
    if (outcome == Visit.Outcome.NO_SHOW) {
      a.noticeRepeated = false;
    } else if (!a.noticeRepeated) {
      ExpectedClient.requireRepeated(repeated);
      a.noticeRepeated = true;
    }
    a.status = outcome.status();
  }

  static void markInError(Appointment a, Instant now) {
    if (a.noticeVersion == null || a.status == AppointmentStatus.ENTERED_IN_ERROR) {
      throw a.illegal(AppointmentStatus.ENTERED_IN_ERROR.name());
    }
    Correction.requireInTime(a.endsAt, now);
    a.status = AppointmentStatus.ENTERED_IN_ERROR;
    a.statusAt = now;
  }
}
