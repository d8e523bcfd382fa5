package fi.osallisuus.booking.fhir;

import fi.osallisuus.booking.Where;
import fi.osallisuus.booking.fhir.r4.Appointment;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What could be booked; a time that somebody holds is never among it (ITI-115). */
@ApplicationScoped
class Proposals {
  private final Schedules schedules;
  private final AppointmentShape shape;
  private final Clock clock;

  Proposals(Schedules schedules, AppointmentShape shape, Clock clock) {
    this.schedules = schedules;
    this.shape = shape;
    this.clock = clock;
  }

  /** The first of them, and how many there are. */
  record Found(int total, List<Appointment> first) {}

  /** In one statement: the total is asked for, so all have to be looked at. */
  Found between(Where where, Instant from, Instant before, int count) {
    var now = clock.instant();
    var free =
        schedules
            .between(where.and("r.status = 'PUBLISHED'"), from, before, null, Integer.MAX_VALUE)
            .stream()
            .flatMap(row -> row.session().slots().stream().map(slot -> new Piece(row, slot)))
            .filter(piece -> piece.isIn(from, before) && piece.isFree(now))
            .sorted(Comparator.comparing((Piece piece) -> piece.slot().start()))
            .toList();
    return new Found(
        free.size(),
        free.stream().limit(count).map(p -> shape.proposal(p.row(), p.slot())).toList());
  }

  Appointment of(SlotId id) {
    var row = schedules.get(id.receptionId());
    return row.session()
        .slotAt(id.start())
        .filter(slot -> row.name(slot).equals(id))
        .filter(slot -> row.status(slot, clock.instant()).equals(SlotStatus.FREE))
        .map(slot -> shape.proposal(row, slot))
        .orElseThrow(() -> Problem.notFound("Appointment"));
  }

  private record Piece(ScheduleRow row, Span slot) {
    boolean isIn(Instant from, Instant before) {
      return !slot.start().isBefore(from) && slot.start().isBefore(before);
    }

    boolean isFree(Instant now) {
      return row.status(slot, now).equals(SlotStatus.FREE);
    }
  }
}
