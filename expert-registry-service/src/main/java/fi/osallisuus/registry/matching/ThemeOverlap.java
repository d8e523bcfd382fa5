package fi.osallisuus.registry.matching;

import java.util.HashSet;
import java.util.Map;

/** How much two weighted sets of themes have in common (weighted Jaccard): 0 nothing, 1 all. */
final class ThemeOverlap {
  private ThemeOverlap() {}

  static double of(Map<String, Integer> one, Map<String, Integer> other) {
    var all = new HashSet<>(one.keySet());
    all.addAll(other.keySet());
    int common = 0;
    int together = 0;
    for (var theme : all) {
      int a = one.getOrDefault(theme, 0);
      int b = other.getOrDefault(theme, 0);
      common += Math.min(a, b);
      together += Math.max(a, b);
    }
    return together == 0 ? 0 : (double) common / together;
  }
}
