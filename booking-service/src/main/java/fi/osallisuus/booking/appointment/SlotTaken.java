package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.slot.NextSlots;
import fi.osallisuus.booking.slot.Opening;
import fi.osallisuus.booking.slot.SlotFilter;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Tells who came too late what is in the way and what is free instead. */
@ApplicationScoped
class SlotTaken {
  /** As many as fit on a phone beside the bad news. */
  private static final int ALTERNATIVES = 3;

  private final NextSlots nextSlots;

  SlotTaken(NextSlots nextSlots) {
    this.nextSlots = nextSlots;
  }

  Problem problem(Opening opening, Span slot) {
    var alternatives =
        nextSlots.soon(
            SlotFilter.at(opening.siteId(), opening.serviceCode()), slot.start(), ALTERNATIVES);
    var conflict =
        new Conflict(
            opening.receptionId(), "SLOT", opening.local(slot.start()), opening.local(slot.end()));
    return Problem.conflict("SLOT_UNAVAILABLE", "Somebody else has the slot.")
        .with("conflicts", List.of(conflict))
        .with("alternatives", alternatives);
  }

  /** The claimed time that is in the way; not whose it is. */
  record Conflict(UUID resourceId, String role, OffsetDateTime from, OffsetDateTime to) {}
}
