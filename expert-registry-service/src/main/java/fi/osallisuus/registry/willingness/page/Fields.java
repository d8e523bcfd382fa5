package fi.osallisuus.registry.willingness.page;

import java.util.List;
import java.util.Map;

/** What came back with a form; a field may have several values. */
record Fields(Map<String, List<String>> all) {

  /** The first value, without the blanks around it; empty if there is none. */
  String one(String name) {
    var values = all.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  List<String> many(String name) {
    return all.getOrDefault(name, List.of());
  }

  /** Which button was pressed. */
  String go() {
    return one("go");
  }

  /** The language of the page that was sent, or the one whose button was pressed. */
  String lang() {
    return go().startsWith("lang-") ? go().substring("lang-".length()) : one("lang");
  }

  boolean trapped() {
    return !one("website").isEmpty();
  }
}
