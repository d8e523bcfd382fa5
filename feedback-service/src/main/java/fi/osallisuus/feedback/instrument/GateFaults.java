package fi.osallisuus.feedback.instrument;

import fi.osallisuus.kit.problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/** What the gates find wrong with a definition, each fault with its place. */
final class GateFaults {
  private final List<FieldError> found = new ArrayList<>();

  void add(String pointer, String code, String message) {
    found.add(new FieldError("/definition" + pointer, code, message));
  }

  List<FieldError> all() {
    return List.copyOf(found);
  }
}
