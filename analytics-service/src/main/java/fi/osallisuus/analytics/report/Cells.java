package fi.osallisuus.analytics.report;

import fi.osallisuus.analytics.disclosure.Cell;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Linear;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The cells of a breakdown: one per declared code, zeros included, then whatever else was met. */
public final class Cells {
  private Cells() {}

  /** Counts that may have to be hidden. */
  public static List<Cell> of(
      Disclosure d, String name, List<String> declared, Map<String, Long> counted) {
    return codes(declared, counted.keySet()).stream()
        .map(code -> new Cell(code, d.count(name + "." + code, counted.getOrDefault(code, 0L))))
        .toList();
  }

  /** Counts that say nothing of a person. */
  public static List<Cell> open(List<String> declared, Map<String, Long> counted) {
    return codes(declared, counted.keySet()).stream()
        .map(code -> new Cell(code, Linear.of(counted.getOrDefault(code, 0L))))
        .toList();
  }

  public static List<String> codes(List<String> declared, Set<String> met) {
    var codes = new ArrayList<>(declared);
    new TreeSet<>(met).stream().filter(code -> !declared.contains(code)).forEach(codes::add);
    return codes;
  }

  public static Linear total(List<Cell> cells) {
    return Linear.sum(cells.stream().map(Cell::count).toList());
  }
}
