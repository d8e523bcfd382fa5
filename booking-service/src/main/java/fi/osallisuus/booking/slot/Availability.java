package fi.osallisuus.booking.slot;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what is free in a range of days, or of one reception. */
@ApplicationScoped
public class Availability {
  static final Comparator<FreeSlot> IN_ORDER =
      Comparator.comparing((FreeSlot slot) -> slot.start().toInstant())
          .thenComparing(FreeSlot::receptionId);

  private final Openings openings;
  private final NextSlots nextSlots;
  private final Clock clock;

  Availability(Openings openings, NextSlots nextSlots, Clock clock) {
    this.openings = openings;
    this.nextSlots = nextSlots;
    this.clock = clock;
  }

  /**
   * Free slots of local days, by start; a day runs from midnight to midnight, 23 or 25 hours too.
   */
  public FoundSlots<FreeSlot> in(
      DayRange days, SlotFilter filter, Granularity unit, TimeKey after, int limit) {
    if (unit != Granularity.SLOT) {
      return FoundSlots.counted(FreeCount.of(all(days, filter, TimeKey.START), unit));
    }
    var slots = all(days, filter, after);
    if (slots.size() <= limit) {
      return new FoundSlots<>(slots, null, null);
    }
    var shown = slots.subList(0, limit);
    return new FoundSlots<>(shown, null, key(shown.getLast()).cursor());
  }

  /** The same for visitors, with the hosts' themes instead of the hosts. */
  public FoundSlots<PublicSlot> publicIn(
      DayRange days, SlotFilter filter, Granularity unit, TimeKey after, int limit) {
    var found = in(days, filter, unit, after, limit);
    return new FoundSlots<>(shown(found.items()), found.counts(), found.next());
  }

  /** The next free ones for visitors. */
  public List<PublicSlot> publicNext(SlotFilter filter, Instant from, int count) {
    return shown(nextSlots.first(filter, from, count));
  }

  /** The starts that are free in one reception. */
  public List<Instant> freeIn(UUID receptionId) {
    var now = clock.instant();
    var opening = openings.withTaken(receptionId, now);
    if (!opening.published()) {
      throw Problem.conflict(
          "RECEPTION_NOT_OPEN", "The reception is cancelled, closed or without what it needs.");
    }
    return opening.free(now, WallFilter.ANY).map(slot -> slot.start().toInstant()).toList();
  }

  private List<FreeSlot> all(DayRange days, SlotFilter filter, TimeKey after) {
    var now = clock.instant();
    var zone = WallTime.HELSINKI;
    var from = days.first().atStartOfDay(zone).toInstant();
    var to = days.last().plusDays(1).atStartOfDay(zone).toInstant();
    var range = new Span(from.isAfter(after.time()) ? from : after.time(), to);
    return openings.between(filter, range, now).stream()
        .flatMap(opening -> opening.free(now, filter.wall()))
        .filter(slot -> isIn(slot, range, after))
        .sorted(IN_ORDER)
        .toList();
  }

  private List<PublicSlot> shown(List<FreeSlot> slots) {
    var hosts = slots.stream().flatMap(s -> s.expertIds().stream()).collect(Collectors.toSet());
    var themes = openings.themes(hosts);
    return slots.stream()
        .map(
            slot ->
                PublicSlot.of(
                    slot,
                    slot.expertIds().stream()
                        .flatMap(host -> themes.getOrDefault(host, List.of()).stream())
                        .distinct()
                        .sorted()
                        .toList()))
        .toList();
  }

  private static boolean isIn(FreeSlot slot, Span range, TimeKey after) {
    var start = slot.start().toInstant();
    if (start.isBefore(range.start()) || !start.isBefore(range.end())) {
      return false;
    }
    return start.isAfter(after.time()) || slot.receptionId().compareTo(after.id()) > 0;
  }

  private static TimeKey key(FreeSlot slot) {
    return new TimeKey(slot.start().toInstant(), slot.receptionId());
  }
}
