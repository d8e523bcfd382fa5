package fi.osallisuus.booking.slot;

import fi.osallisuus.booking.Paging.TimeKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds what is free next: the very first slots, or some that are soon. */
@ApplicationScoped
public class NextSlots {
  /** Receptions read at first: nearly always enough for the very first slots. */
  private static final int FOR_THE_FIRST = 24;

  /** Receptions read at first when any slots will do. */
  private static final int FOR_ANY = 12;

  /** Receptions read at a time when the first were too full. */
  private static final int BATCH = 50;

  /** Where looking gives up: some 460 fully booked receptions. */
  private static final int MAX_BATCHES = 10;

  private final Openings openings;
  private final Clock clock;

  NextSlots(Openings openings, Clock clock) {
    this.openings = openings;
    this.clock = clock;
  }

  /** The first free slots that start at an instant or later. */
  public List<FreeSlot> first(SlotFilter filter, Instant from, int count) {
    return look(filter, from, count, FOR_THE_FIRST, NextSlots::settled);
  }

  /**
   * Free slots soon after an instant, for who may take another: among many receptions that begin at
   * once these may not be the very first, and are found without reading all of those.
   */
  public List<FreeSlot> soon(SlotFilter filter, Instant from, int count) {
    return look(filter, from, count, FOR_ANY, (found, read) -> found.size());
  }

  private List<FreeSlot> look(
      SlotFilter filter, Instant from, int count, int firstBatch, Counted counted) {
    var now = clock.instant();
    var found = new ArrayList<FreeSlot>();
    // A slot may lie late in a reception that began before: look a day back.
    var after = new TimeKey(from.minus(Duration.ofDays(1)), new UUID(0, 0));
    var endsAfter = from.isAfter(now) ? from : now;
    int size = firstBatch;
    for (int batch = 0; batch < MAX_BATCHES && counted.of(found, after.time()) < count; batch++) {
      var read = openings.next(filter, after, endsAfter, now, size);
      read.stream()
          .flatMap(opening -> opening.free(now, filter.wall()))
          .filter(slot -> !slot.start().toInstant().isBefore(from))
          .forEach(found::add);
      if (read.size() < size) {
        break;
      }
      after = new TimeKey(read.getLast().session().time().start(), read.getLast().receptionId());
      size = BATCH;
    }
    return found.stream().sorted(Availability.IN_ORDER).limit(count).toList();
  }

  /** How many of the slots found count towards those that are wanted. */
  private interface Counted {
    long of(List<FreeSlot> found, Instant read);
  }

  /** Receptions not yet read begin no sooner, so nothing of theirs comes before these. */
  private static long settled(List<FreeSlot> found, Instant read) {
    return found.stream().filter(slot -> slot.start().toInstant().isBefore(read)).count();
  }
}
