package fi.osallisuus.booking.appointment;

import fi.osallisuus.booking.slot.FreeSlot;
import fi.osallisuus.booking.slot.NextSlots;
import fi.osallisuus.booking.slot.SlotFilter;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.web.ETags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives appointments that lost their ground another slot in one step. */
@ApplicationScoped
class RebookDesk {
  /** Slots looked at to find those nearest in time. */
  private static final int LOOKED_AT = 100;

  /** Whoever is quicker takes the nearest one; the next ones are tried. */
  private static final int TRIES = 3;

  private static final Duration WEEK = Duration.ofDays(7);

  private final Appointments appointments;
  private final Orphans orphans;
  private final MoveDesk moves;
  private final NextSlots nextSlots;
  private final Chronicle chronicle;
  private final Clock clock;

  RebookDesk(
      Appointments appointments,
      Orphans orphans,
      MoveDesk moves,
      NextSlots nextSlots,
      Chronicle chronicle,
      Clock clock) {
    this.appointments = appointments;
    this.orphans = orphans;
    this.moves = moves;
    this.nextSlots = nextSlots;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Of the same service and unit, those nearest in time first. */
  List<FreeSlot> alternatives(UUID id, int count) {
    return QuarkusTransaction.requiringNew().call(() -> nearest(appointments.get(id), count));
  }

  /** Each try in a transaction of its own: one that comes too late undoes itself. */
  AppointmentView rebook(UUID id, @Nullable String ifMatch, RebookAppointment request) {
    boolean open = request.isOpen();
    var candidates = QuarkusTransaction.requiringNew().call(() -> candidates(id, ifMatch, open));
    if (!open) {
      var start = Objects.requireNonNull(request.start(), "both or neither").toInstant();
      return moved(id, Objects.requireNonNull(request.receptionId(), "both or neither"), start);
    }
    for (var slot : candidates) {
      try {
        return moved(id, slot.receptionId(), slot.start().toInstant());
      } catch (Problem problem) {
        if (!problem.code().equals("SLOT_UNAVAILABLE")) {
          throw problem;
        }
      }
    }
    throw Problem.conflict(
        "NO_ALTERNATIVE", "The service has no free slot at the unit; publish a reception first.");
  }

  private List<FreeSlot> candidates(UUID id, @Nullable String ifMatch, boolean open) {
    var appointment = appointments.get(id);
    ETags.require(ifMatch, appointment.version);
    if (orphans.of(List.of(appointment)).isEmpty()) {
      throw Problem.conflict(
          "NOT_ORPHANED", "The appointment stands where it was booked; move it instead.");
    }
    return open ? nearest(appointment, TRIES) : List.of();
  }

  private List<FreeSlot> nearest(Appointment a, int count) {
    var now = clock.instant();
    var from = a.startsAt.minus(WEEK);
    var filter = SlotFilter.of(a.unitId, a.serviceCode);
    return nextSlots.first(filter, from.isAfter(now) ? from : now, LOOKED_AT).stream()
        .filter(
            slot ->
                !slot.start().toInstant().equals(a.startsAt)
                    || !a.receptionId.equals(slot.receptionId()))
        .sorted(
            Comparator.comparing(
                (FreeSlot slot) -> Duration.between(a.startsAt, slot.start().toInstant()).abs()))
        .limit(count)
        .toList();
  }

  private AppointmentView moved(UUID id, UUID receptionId, Instant start) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              moves.move(id, receptionId, start);
              return chronicle.view(appointments.get(id));
            });
  }
}
