package fi.osallisuus.analytics.disclosure;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A whole-number sum over counted variables, such as {@code completed + noShow}. */
public record Linear(SortedMap<String, Long> terms, long constant) {

  public static Linear of(String variable) {
    return new Linear(new TreeMap<>(Map.of(variable, 1L)), 0);
  }

  public static Linear of(long constant) {
    return new Linear(new TreeMap<>(), constant);
  }

  public static Linear sum(Collection<Linear> parts) {
    return parts.stream().reduce(of(0), Linear::plus);
  }

  public Linear plus(Linear other) {
    var merged = new TreeMap<>(terms);
    other.terms.forEach((name, factor) -> merged.merge(name, factor, Long::sum));
    merged.values().removeIf(factor -> factor == 0);
    return new Linear(merged, constant + other.constant);
  }

  public Linear minus(Linear other) {
    return plus(other.times(-1));
  }

  public Linear times(long factor) {
    var scaled = new TreeMap<String, Long>();
    if (factor != 0) {
      terms.forEach((name, own) -> scaled.put(name, own * factor));
    }
    return new Linear(scaled, constant * factor);
  }

  long valueIn(Map<String, Long> truth) {
    long value = constant;
    for (var term : terms.entrySet()) {
      var count = truth.get(term.getKey());
      if (count == null) {
        throw new IllegalArgumentException("No count for " + term.getKey());
      }
      value += term.getValue() * count;
    }
    return value;
  }
}
