package fi.osallisuus.booking.series;

import fi.osallisuus.booking.appointment.Bookings;
import fi.osallisuus.booking.appointment.Bookings.Booker;
import fi.osallisuus.booking.slot.FreeSlot;
import fi.osallisuus.booking.slot.Opening;
import fi.osallisuus.booking.slot.Openings;
import fi.osallisuus.booking.slot.SlotFilter;
import fi.osallisuus.booking.slot.Span;
import fi.osallisuus.booking.slot.WallFilter;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the receptions of a series; one statement however many dates it has. */
@ApplicationScoped
class SeriesSlots {
  /** As many as fit on a phone beside the bad news. */
  private static final int ALTERNATIVES = 3;

  private final Openings openings;
  private final Clock clock;

  SeriesSlots(Openings openings, Clock clock) {
    this.openings = openings;
    this.clock = clock;
  }

  /** One date: when it would begin, and the receptions that are on that day. */
  record Day(LocalDate date, Instant start, List<Opening> openings, Instant now) {

    Occurrence book(Bookings bookings, Booker booker) {
      var reason = "NOT_A_SLOT";
      for (var opening : openings) {
        var slot = opening.session().slotAt(start);
        if (slot.isPresent()) {
          var booked = booked(bookings, opening, slot.get(), booker);
          if (booked.appointmentId() != null) {
            return booked;
          }
          reason = String.valueOf(booked.code());
        }
      }
      return Occurrence.skipped(date, reason, alternatives());
    }

    private Occurrence booked(Bookings bookings, Opening opening, Span slot, Booker booker) {
      var refusal = bookings.refusal(opening, slot);
      if (refusal.isPresent()) {
        return Occurrence.skipped(date, refusal.get().code(), List.of());
      }
      return bookings
          .book(opening, slot, booker)
          .map(
              b ->
                  new Occurrence(
                      date, b.id(), "CONFIRMED", b.start(), b.end(), b.bookingCode(), null, null))
          .orElseGet(() -> Occurrence.skipped(date, "SLOT_UNAVAILABLE", List.of()));
    }

    private List<FreeSlot> alternatives() {
      return openings.stream()
          .flatMap(opening -> opening.free(now, WallFilter.ANY))
          .filter(slot -> !slot.start().toInstant().equals(start))
          .limit(ALTERNATIVES)
          .toList();
    }
  }

  /**
   * As RFC 5545 has it: a time that the clocks skip moves on, one that they repeat is the first.
   */
  List<Day> of(BookSeries request, List<LocalDate> dates) {
    var zone = WallTime.HELSINKI;
    var now = clock.instant();
    var period =
        new Span(
            dates.getFirst().atStartOfDay(zone).toInstant(),
            dates.getLast().plusDays(1).atStartOfDay(zone).toInstant());
    Map<LocalDate, List<Opening>> byDay =
        openings.between(filter(request), period, now).stream()
            .collect(Collectors.groupingBy(o -> o.local(o.session().time().start()).toLocalDate()));
    return dates.stream()
        .map(
            date ->
                new Day(
                    date,
                    date.atTime(request.time()).atZone(zone).toInstant(),
                    byDay.getOrDefault(date, List.of()),
                    now))
        .toList();
  }

  private static SlotFilter filter(BookSeries request) {
    return new SlotFilter(
        request.serviceCode(),
        List.of(request.siteId()),
        null,
        request.expertId() == null ? List.of() : List.of(request.expertId()),
        null,
        null,
        null,
        WallFilter.ANY);
  }
}
