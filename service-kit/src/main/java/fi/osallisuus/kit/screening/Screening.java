package fi.osallisuus.kit.screening;

import java.util.List;
import java.util.Optional;

/**
 * Finds personal identity codes and contact data in a text. The kit refuses the former in every
 * request by itself; services call this for what they moderate or mask.
 */
public final class Screening {
  private Screening() {}

  /**
   * The gravest identity-code finding: {@link Finding#refused()}, or else to be held for a person.
   */
  public static Optional<Finding> find(String text) {
    return Optional.ofNullable(IdentityCode.find(text)).map(Finding::new);
  }

  /** The kinds of contact data in the text. */
  public static List<Finding> contacts(String text) {
    return Contacts.find(text);
  }

  /** The text with contact data replaced by a mark. */
  public static String mask(String text) {
    return Contacts.mask(text);
  }
}
