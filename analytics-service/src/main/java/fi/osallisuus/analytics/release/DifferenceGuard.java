package fi.osallisuus.analytics.release;

import java.util.List;

/**
 * Rule 9 and P8: no two public figures may differ by 1 to k-1 people, nor a whole and its parts.
 */
final class DifferenceGuard {
  private final int k;

  DifferenceGuard(int k) {
    this.k = k;
  }

  /** May these people stand behind a new figure, given all that were shown before? */
  boolean allows(People now, List<People> shown) {
    return shown.stream().noneMatch(earlier -> few(now.differingFrom(earlier)))
        && partsLeaveNobodyAlone(now, shown)
        && shown.stream()
            .filter(whole -> now.within(whole) && now.count() < whole.count())
            .allMatch(whole -> wholeLeavesNobodyAlone(whole, now, shown));
  }

  /** All of the published parts taken out of the whole: nobody, or at least k, may be left. */
  private boolean partsLeaveNobodyAlone(People whole, List<People> shown) {
    var parts = shown.stream().filter(p -> p.within(whole) && p.count() < whole.count()).toList();
    return !few(whole.without(parts));
  }

  private boolean wholeLeavesNobodyAlone(People whole, People part, List<People> shown) {
    var parts =
        new java.util.ArrayList<>(
            shown.stream().filter(p -> p.within(whole) && p.count() < whole.count()).toList());
    parts.add(part);
    return !few(whole.without(parts));
  }

  private boolean few(int people) {
    return people > 0 && people < k;
  }
}
