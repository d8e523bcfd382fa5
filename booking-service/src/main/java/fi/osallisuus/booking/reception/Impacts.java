package fi.osallisuus.booking.reception;

import static java.util.stream.Collectors.groupingBy;

import fi.osallisuus.booking.impact.Impact;
import fi.osallisuus.booking.impact.Impact.LostAppointment;
import fi.osallisuus.booking.impact.Impact.LostReception;
import fi.osallisuus.booking.reception.Bookings.Booked;
import fi.osallisuus.booking.slot.Session;
import fi.osallisuus.booking.slot.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reckons what a change of receptions breaks; one statement, however many there are. */
@ApplicationScoped
class Impacts {
  private final Bookings bookings;
  private final Clock clock;

  Impacts(Bookings bookings, Clock clock) {
    this.bookings = bookings;
    this.clock = clock;
  }

  /** Receptions that lose everything, each with the code of what it lacks, and those won back. */
  Impact of(Map<Reception, String> lost, Collection<Reception> won) {
    var all = Stream.concat(lost.keySet().stream(), won.stream()).map(r -> r.id).toList();
    Map<UUID, List<Booked>> booked =
        bookings.of(all).stream().collect(groupingBy(Booked::receptionId));
    var receptions = lost.keySet().stream().sorted(BY_START).toList();
    return Impact.of(
        receptions.stream().map(r -> lost(r, code(lost, r), in(booked, r).size())).toList(),
        receptions.stream()
            .flatMap(r -> in(booked, r).stream().map(b -> lost(b, r, code(lost, r))))
            .toList(),
        receptions.stream().mapToInt(r -> free(r.session(), in(booked, r)).size()).sum(),
        won.stream().mapToInt(r -> free(r.session(), in(booked, r)).size()).sum());
  }

  /** A reception that is planned anew and keeps what still fits. */
  Impact of(Reception reception, Session before, Session after, List<Booked> lost) {
    var booked = bookings.of(List.of(reception.id));
    var was = free(before, booked);
    var will = free(after, booked.stream().filter(b -> !lost.contains(b)).toList());
    var gone = new HashSet<>(was);
    gone.removeAll(will);
    will.removeAll(was);
    var appointments = lost.stream().map(b -> lost(b, reception, "RECEPTION_CHANGED")).toList();
    var receptions =
        lost.isEmpty()
            ? List.<LostReception>of()
            : List.of(lost(reception, "RECEPTION_CHANGED", lost.size()));
    return Impact.of(receptions, appointments, gone.size(), will.size());
  }

  private static final Comparator<Reception> BY_START =
      Comparator.comparing((Reception r) -> r.startsAt).thenComparing(r -> r.id);

  private Set<Instant> free(Session session, List<Booked> booked) {
    var now = clock.instant();
    return session.slots().stream()
        .filter(s -> s.start().isAfter(now) && booked.stream().noneMatch(b -> b.time().overlaps(s)))
        .map(Span::start)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String code(Map<Reception, String> lost, Reception reception) {
    return lost.getOrDefault(reception, "");
  }

  private static List<Booked> in(Map<UUID, List<Booked>> booked, Reception reception) {
    return booked.getOrDefault(reception.id, List.of());
  }

  private static LostReception lost(Reception r, String code, int appointments) {
    return new LostReception(
        r.id, r.startsAt.atZone(r.zone()).toOffsetDateTime(), r.timeZone, code, appointments);
  }

  private static LostAppointment lost(Booked booked, Reception r, String code) {
    return LostAppointment.of(booked.id(), r.id, booked.time().start(), r.zone(), code);
  }
}
