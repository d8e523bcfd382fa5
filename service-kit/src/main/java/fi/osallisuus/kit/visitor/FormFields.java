package fi.osallisuus.kit.visitor;

import java.util.List;
import java.util.Map;

/** What came back with a form; a field may have several values. */
public record FormFields(Map<String, List<String>> all) {

  /** The first value, without the blanks around it; empty if there is none. */
  public String one(String name) {
    var values = all.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  public List<String> many(String name) {
    return all.getOrDefault(name, List.of());
  }

  /** Which button was pressed. */
  public String go() {
    return one("go");
  }

  /** The language of the page that was sent, or the one whose button was pressed. */
  public String lang() {
    return go().startsWith("lang-") ? go().substring("lang-".length()) : one("lang");
  }

  /** A field that people do not see was filled in. */
  public boolean trapped() {
    return !one("website").isEmpty();
  }
}
