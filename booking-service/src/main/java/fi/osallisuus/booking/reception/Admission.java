package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.offer.Offered;
import fi.osallisuus.booking.roster.KnownUnit;
import fi.osallisuus.booking.site.Premises;
import fi.osallisuus.booking.slot.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The rules a planned reception must meet before it claims anything. */
record Admission(Offered service, KnownUnit unit, Hosts hosts, Premises premises) {

  Optional<Refusal> refusal(LocalDate date, DaySchedule schedule, Session session, Instant now) {
    var closed = premises.calendar().refusal(date, schedule.from(), schedule.to());
    if (closed.isPresent()) {
      return closed.map(
          why -> Refusal.of(422, why.name(), "The site does not receive anyone at that time."));
    }
    if (!session.time().start().isAfter(now)) {
      return Optional.of(Refusal.of(422, "IN_THE_PAST", "A reception is planned ahead."));
    }
    if (session.slots().isEmpty()) {
      return Optional.of(Refusal.of(422, "NO_SLOTS", "Not one slot fits between the breaks."));
    }
    if (service.needsSafeRoom() && !premises.roomIsSafe()) {
      return Optional.of(
          Refusal.of(
              422,
              "ROOM_SAFETY_MISSING",
              "A room for peer reception needs the notes on its alarm and its exits."));
    }
    return hosts.refusal(date, unit);
  }
}
