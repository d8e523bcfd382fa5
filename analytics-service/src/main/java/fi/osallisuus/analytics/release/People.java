package fi.osallisuus.analytics.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The people behind a figure as keyed hashes, each with a hash of what is recorded of them. Only
 * how many differ between two figures is ever asked.
 */
public final class People {
  private final Map<Long, Long> records;

  private People(Map<Long, Long> records) {
    this.records = records;
  }

  public static People of(Map<Long, Long> records) {
    return new People(Map.copyOf(records));
  }

  static People of(long[] people, long[] records) {
    var pairs = new HashMap<Long, Long>();
    for (int i = 0; i < people.length; i++) {
      pairs.put(people[i], records[i]);
    }
    return new People(pairs);
  }

  int count() {
    return records.size();
  }

  /** People who are in one set only, or whose record differs. */
  int differingFrom(People other) {
    int here =
        (int)
            records.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(other.records.get(entry.getKey())))
                .count();
    int there =
        (int) other.records.keySet().stream().filter(id -> !records.containsKey(id)).count();
    return here + there;
  }

  boolean within(People larger) {
    return larger.records.keySet().containsAll(records.keySet());
  }

  /** How many are left when all of these parts are taken away. */
  int without(List<People> parts) {
    var left = new HashMap<>(records);
    parts.forEach(part -> part.records.keySet().forEach(left::remove));
    return left.size();
  }

  long[] ids() {
    return sorted().stream().mapToLong(Long::longValue).toArray();
  }

  long[] recordHashes() {
    return sorted().stream()
        .mapToLong(id -> java.util.Objects.requireNonNull(records.get(id)))
        .toArray();
  }

  private List<Long> sorted() {
    var ids = new ArrayList<>(records.keySet());
    ids.sort(null);
    return ids;
  }
}
