package fi.osallisuus.kit.visitor;

import fi.osallisuus.kit.screening.Finding;
import fi.osallisuus.kit.screening.Screening;
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

  public boolean hasIdentityCode(String name) {
    return Screening.find(one(name)).filter(Finding::refused).isPresent();
  }

  /** A text with an identity code is not even sent back to the one who wrote it. */
  public String screened(String name) {
    return hasIdentityCode(name) ? "" : one(name);
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
