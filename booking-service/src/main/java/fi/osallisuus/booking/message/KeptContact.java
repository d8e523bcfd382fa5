package fi.osallisuus.booking.message;

import fi.osallisuus.kit.delivery.Contact;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it is kept, with the code that opens its owner; prints without either.
 *
 * @param code shown to the person in messages; unknown when somebody else gave the contact
 */
record KeptContact(Contact contact, @Nullable String code) {

  @Override
  public String toString() {
    return contact.toString();
  }
}
