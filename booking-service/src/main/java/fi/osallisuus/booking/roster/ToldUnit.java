package fi.osallisuus.booking.roster;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a unit event that booking needs; the rest is ignored. */
record ToldUnit(
    UUID unitId,
    long version,
    @Nullable String level,
    @Nullable List<String> requiredThemes,
    boolean bilingual,
    boolean active) {

  String[] themeCodes() {
    return requiredThemes == null ? new String[0] : requiredThemes.toArray(String[]::new);
  }
}
