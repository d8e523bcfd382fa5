package fi.osallisuus.booking.consultation;

import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.screening.Screening;
import org.jspecify.annotations.Nullable;

/**
 * Keeps clients out of what is written: the kit refuses identity codes, this what only looks like
 * one and every way to reach somebody.
 */
final class Wording {
  private Wording() {}

  static String checked(String text, @Nullable Boolean noClientData, String pointer) {
    if (!Boolean.TRUE.equals(noClientData)) {
      throw Problem.unprocessable(
              "CLIENT_DATA_PROMISE_REQUIRED",
              "Say that the text is about no client (S0-24): a consultation is about the work.")
          .at("/noClientData");
    }
    if (!Screening.contacts(text).isEmpty() || Screening.find(text).isPresent()) {
      throw Problem.unprocessable(
              "CONTACT_DATA_NOT_ALLOWED",
              "Leave out phone numbers, addresses and whatever looks like an identity code.")
          .at(pointer);
    }
    return text;
  }
}
