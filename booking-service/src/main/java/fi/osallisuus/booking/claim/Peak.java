package fi.osallisuus.booking.claim;

import fi.osallisuus.booking.slot.Span;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/** The most places in use at any moment of a time, and from when to when. */
record Peak(int count, Span when) {

  /** Places in use for a while. */
  record Use(Span time, int places) {}

  /** A line swept over all starts and ends; who leaves makes room for who comes that moment. */
  static Peak of(List<Use> uses, Span time) {
    var changes = new TreeMap<Instant, Integer>();
    changes.put(time.start(), 0);
    for (var use : uses) {
      if (use.time().overlaps(time)) {
        changes.merge(later(use.time().start(), time.start()), use.places(), Integer::sum);
        changes.merge(use.time().end(), -use.places(), Integer::sum);
      }
    }
    var peak = new Peak(0, time);
    int inUse = 0;
    for (var change : changes.headMap(time.end()).entrySet()) {
      inUse += change.getValue();
      if (inUse > peak.count) {
        peak = new Peak(inUse, new Span(change.getKey(), until(changes, change.getKey(), time)));
      }
    }
    return peak;
  }

  Peak plus(int places) {
    return new Peak(count + places, when);
  }

  private static Instant until(TreeMap<Instant, Integer> changes, Instant from, Span time) {
    var next = changes.higherKey(from);
    return next == null || next.isAfter(time.end()) ? time.end() : next;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
