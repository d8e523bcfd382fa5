package fi.osallisuus.booking.registration.page;

import fi.osallisuus.kit.visitor.LanguageChoice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event and its form, filled in or not.
 *
 * @param state what to say of the registration, in words
 * @param mail whether messages go out by e-mail here
 * @param sms whether they go out to phones
 * @param faults by field
 */
record EventPage(
    EventLine event,
    String state,
    boolean open,
    boolean several,
    int seatsEach,
    String stamp,
    String seats,
    String email,
    String phone,
    boolean mail,
    boolean sms,
    Map<String, String> faults,
    List<LanguageChoice> languageChoices) {

  @Nullable String fault(String field) {
    return faults.get(field);
  }
}
