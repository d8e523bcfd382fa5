package fi.osallisuus.feedback.screening;

/**
 * A finding that can be masked.
 *
 * @param title what stands in its place; empty for the words of its kind
 * @param person whose name it is; empty unless it is one of the unit's people
 */
record Masked(Found found, String title, String person) {

  static Masked of(Found found) {
    return new Masked(found, "", "");
  }

  static Masked staff(int from, int to, StaffName person) {
    return new Masked(
        new Found(FoundKind.STAFF_NAME, from, to), person.jobTitle().strip(), person.name());
  }

  boolean person(StaffName other) {
    return person.equals(other.name());
  }

  String mark(String language) {
    return title.isEmpty() ? found.kind().mark(language).orElse("") : "[" + title + "]";
  }
}
