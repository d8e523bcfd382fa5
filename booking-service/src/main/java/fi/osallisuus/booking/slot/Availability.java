package fi.osallisuus.booking.slot;

import fi.osallisuus.booking.DayRange;
import fi.osallisuus.booking.Paging.TimeKey;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what is free: in a range of days, or next. */
@ApplicationScoped
public class Availability {
  /** Receptions read at first when looking for the next free slots: nearly always enough. */
  private static final int FIRST_BATCH = 24;

  /** Receptions read at first when any slots will do that are free soon. */
  private static final int SMALL_BATCH = 12;

  /** Receptions read at a time when the first were too full. */
  private static final int BATCH = 50;

  /** Where looking for the next free slot gives up: at least 462 fully booked receptions. */
  private static final int MAX_BATCHES = 10;

  private static final Comparator<FreeSlot> IN_ORDER =
      Comparator.comparing((FreeSlot slot) -> slot.start().toInstant())
          .thenComparing(FreeSlot::receptionId);

  private final Openings openings;
  private final Clock clock;

  Availability(Openings openings, Clock clock) {
    this.openings = openings;
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

  public List<PublicSlot> publicNext(SlotFilter filter, Instant from, int count) {
    return shown(next(filter, from, count));
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

  /** The first free slots that start at an instant or later. */
  public List<FreeSlot> next(SlotFilter filter, Instant from, int count) {
    return look(filter, from, count, FIRST_BATCH, Availability::settled);
  }

  /**
   * Free slots soon after an instant, for who may take another: among many receptions that begin at
   * once these may not be the very first, and are found without reading all of those.
   */
  public List<FreeSlot> soon(SlotFilter filter, Instant from, int count) {
    return look(filter, from, count, SMALL_BATCH, (found, read) -> found.size());
  }

  private List<FreeSlot> look(
      SlotFilter filter, Instant from, int count, int first, Counted counted) {
    var now = clock.instant();
    var found = new ArrayList<FreeSlot>();
    // A slot may lie late in a reception that began before: look a day back.
    var after = new TimeKey(from.minus(Duration.ofDays(1)), new UUID(0, 0));
    var endsAfter = from.isAfter(now) ? from : now;
    for (int batch = 0; batch < MAX_BATCHES && counted.of(found, after.time()) < count; batch++) {
      int size = batch == 0 ? first : BATCH;
      var read = openings.next(filter, after, endsAfter, now, size);
      read.stream()
          .flatMap(opening -> opening.free(now, filter.wall()))
          .filter(slot -> !slot.start().toInstant().isBefore(from))
          .forEach(found::add);
      if (read.size() < size) {
        break;
      }
      after = new TimeKey(read.getLast().session().time().start(), read.getLast().receptionId());
    }
    return found.stream().sorted(IN_ORDER).limit(count).toList();
  }

  /** How many of the slots found count towards those that are wanted. */
  private interface Counted {
    long of(List<FreeSlot> found, Instant read);
  }

  /** Receptions not yet read begin no sooner, so nothing of theirs comes before these. */
  private static long settled(List<FreeSlot> found, Instant read) {
    return found.stream().filter(slot -> slot.start().toInstant().isBefore(read)).count();
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
