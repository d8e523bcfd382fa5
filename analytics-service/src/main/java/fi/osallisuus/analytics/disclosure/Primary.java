package fi.osallisuus.analytics.disclosure;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which cells of a table the rules 2, 3, 4 and 6 hide, and why. */
final class Primary {
  private final Policy policy;
  private final Audience audience;
  private final long[] counts;
  private final Table table;
  private final long base;

  Primary(Policy policy, Audience audience, Table table, long[] counts, long base) {
    this.policy = policy;
    this.audience = audience;
    this.table = table;
    this.counts = counts;
    this.base = base;
  }

  /** By cell position; a cell that is not named is shown. */
  Map<Integer, Rule> hidden() {
    if (audience == Audience.PUB && oneSided()) {
      return everything(Rule.HOMOGENEITY);
    }
    return switch (table.nature()) {
      case ACTIVITY -> Map.of();
      case OPERATIONAL -> audience == Audience.INT ? Map.of() : smallAndComplement();
      case PERSON -> smallAndComplement();
      case ANSWER -> audience == Audience.INT ? Map.of() : answers();
    };
  }

  /** Rule 3: all or nothing; in a multi-select table only the small cells go. */
  private Map<Integer, Rule> answers() {
    var small = small();
    if (small.isEmpty()) {
      return Map.of();
    }
    return table.partition() ? everything(Rule.ALL_OR_NOTHING) : marked(small, Rule.SMALL_CELL);
  }

  private Map<Integer, Rule> smallAndComplement() {
    var small = small();
    var marks = marked(small, Rule.SMALL_CELL);
    var codes = table.cells().stream().map(Cell::code).toList();
    var whole = new Complement(counts, codes, table.lines(), policy.k()).around(small);
    if (whole.isEmpty()) {
      return everything(Rule.COMPLEMENT);
    }
    whole.get().stream().forEach(at -> marks.putIfAbsent(at, Rule.COMPLEMENT));
    return marks;
  }

  /** Rule 6: all of a base under 20 in one category; P4: nearly all of any base. */
  private boolean oneSided() {
    boolean people = table.nature() == Nature.PERSON || table.nature() == Nature.ANSWER;
    if (!table.partition() || !people || base == 0) {
      return false;
    }
    long most = java.util.Arrays.stream(counts).max().orElse(0);
    return base < policy.homogeneityBase()
        ? most == base
        : most * 100 >= base * policy.homogeneityPercent();
  }

  private BitSet small() {
    var small = new BitSet();
    for (int at = 0; at < counts.length; at++) {
      small.set(at, policy.small(counts[at]));
    }
    return small;
  }

  private Map<Integer, Rule> everything(Rule rule) {
    var all = new BitSet();
    all.set(0, counts.length);
    return marked(all, rule);
  }

  private static Map<Integer, Rule> marked(BitSet cells, Rule rule) {
    var marks = new LinkedHashMap<Integer, Rule>();
    cells.stream().forEach(at -> marks.put(at, rule));
    return marks;
  }
}
