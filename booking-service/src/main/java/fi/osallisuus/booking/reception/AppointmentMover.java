package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.appointment.MoveDesk;
import fi.osallisuus.booking.reception.Bookings.Booked;
import fi.osallisuus.booking.slot.Availability;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves the appointments of one reception to another, each in a transaction of its own: one that
 * cannot move leaves the others moved.
 */
@ApplicationScoped
class AppointmentMover {
  private final Receptions receptions;
  private final Bookings bookings;
  private final Availability availability;
  private final MoveDesk moves;

  AppointmentMover(
      Receptions receptions, Bookings bookings, Availability availability, MoveDesk moves) {
    this.receptions = receptions;
    this.bookings = bookings;
    this.availability = availability;
    this.moves = moves;
  }

  MoveOutcome move(UUID from, UUID to) {
    var booked = QuarkusTransaction.requiringNew().call(() -> booked(from));
    var targets = QuarkusTransaction.requiringNew().call(() -> targets(booked, to));
    return MoveOutcome.of(booked.stream().map(b -> moved(b, to, targets.get(b.id()))).toList());
  }

  private List<Booked> booked(UUID from) {
    return bookings.of(List.of(receptions.get(from).id));
  }

  /** First those that find the same time of day free, then the others in order. */
  private Map<UUID, Instant> targets(List<Booked> booked, UUID to) {
    var free = new TreeSet<>(availability.freeIn(to));
    var targets = new LinkedHashMap<UUID, Instant>();
    for (var one : booked) {
      free.stream()
          .filter(start -> wall(start).equals(wall(one.time().start())))
          .findFirst()
          .ifPresent(same -> targets.put(one.id(), same));
    }
    free.removeAll(targets.values());
    var rest = new ArrayList<>(free);
    for (var one : booked) {
      if (!targets.containsKey(one.id()) && !rest.isEmpty()) {
        targets.put(one.id(), rest.removeFirst());
      }
    }
    return targets;
  }

  private MoveOutcome.Result moved(Booked one, UUID to, @Nullable Instant start) {
    var from = one.time().start().atZone(WallTime.HELSINKI).toOffsetDateTime();
    if (start == null) {
      return new MoveOutcome.Result(one.id(), false, from, null, "NO_FREE_SLOT");
    }
    try {
      QuarkusTransaction.requiringNew().run(() -> moves.move(one.id(), to, start));
      var local = start.atZone(WallTime.HELSINKI).toOffsetDateTime();
      return new MoveOutcome.Result(one.id(), true, from, local, null);
    } catch (Problem problem) {
      if (problem.status() >= 500) {
        throw problem;
      }
      return new MoveOutcome.Result(one.id(), false, from, null, problem.code());
    }
  }

  private static LocalTime wall(Instant instant) {
    return instant.atZone(WallTime.HELSINKI).toLocalTime();
  }
}
