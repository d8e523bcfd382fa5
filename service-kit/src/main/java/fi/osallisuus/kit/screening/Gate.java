package fi.osallisuus.kit.screening;

import fi.osallisuus.kit.problem.Problem;

/** Lets a string of a request pass or refuses the request; the string itself goes nowhere. */
public final class Gate {
  private Gate() {}

  /**
   * @param pointer where the string stands, as in {@link fi.osallisuus.kit.problem.FieldError}
   */
  public static void check(String text, String pointer) {
    checkCharacters(text, pointer);
    if (Screening.find(text).filter(Finding::refused).isPresent()) {
      throw Problem.unprocessable(
              "PERSONAL_IDENTITY_CODE",
              "A personal identity code, or what looks like one, must not be sent; leave it out.")
          .at(pointer);
    }
  }

  /** What no database column takes is refused everywhere. */
  public static void checkCharacters(String text, String pointer) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || (Character.isSurrogate(c) && !paired(text, i))) {
        throw Problem.badRequest("INVALID_CHARACTER", "A text has a character that is not allowed.")
            .at(pointer);
      }
      if (Character.isHighSurrogate(c)) {
        i++;
      }
    }
  }

  private static boolean paired(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}
