package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.booking.message.ContactWish;
import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.problem.Problem;
import java.util.Set;

/** An e-mail address or a phone number, in one field: what was typed says which it is. */
final class ContactField {
  private static final Set<String> REFUSALS = Set.of("CONTACT_MALFORMED", "CHANNEL_NOT_OFFERED");

  private ContactField() {}

  static ContactWish wish(String address, String lang) {
    return new ContactWish(address.contains("@") ? Channel.EMAIL : Channel.SMS, address, lang);
  }

  static boolean isRefused(Problem problem) {
    return REFUSALS.contains(problem.code());
  }
}
