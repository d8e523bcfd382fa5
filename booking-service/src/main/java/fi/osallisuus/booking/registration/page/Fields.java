package fi.osallisuus.booking.registration.page;

import fi.osallisuus.kit.screening.Finding;
import fi.osallisuus.kit.screening.Screening;
import java.util.List;
import java.util.Map;

/** What came back with a form. */
record Fields(Map<String, List<String>> all) {

  /** The first value, without the blanks around it; empty if there is none. */
  String one(String name) {
    var values = all.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  boolean hasIdentityCode(String name) {
    return Screening.find(one(name)).filter(Finding::refused).isPresent();
  }

  /** A text with an identity code is not even sent back to the one who wrote it. */
  String screened(String name) {
    return hasIdentityCode(name) ? "" : one(name);
  }

  /** Which button was pressed. */
  String go() {
    return one("go");
  }

  boolean trapped() {
    return !one("website").isEmpty();
  }
}
