package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.slot.Opening;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import java.time.Instant;

/** Whether a reception has a slot at a time that may still be booked; not whether it is free. */
final class Bookable {
  private Bookable() {}

  static Span slot(Opening opening, Instant start, Instant now) {
    requireOpen(opening);
    var slot =
        opening
            .session()
            .slotAt(start)
            .orElseThrow(
                () ->
                    Problem.unprocessable("NOT_A_SLOT", "The reception has no slot at that time.")
                        .at("/start"));
    if (!slot.start().isAfter(now)) {
      throw Problem.unprocessable("SLOT_IN_THE_PAST", "The slot has begun.").at("/start");
    }
    return slot;
  }

  static void requireOpen(Opening opening) {
    if (!opening.published()) {
      throw Problem.conflict(
          "RECEPTION_NOT_OPEN", "The reception is cancelled, closed or without what it needs.");
    }
  }
}
