package fi.osallisuus.booking.message;

import fi.osallisuus.kit.delivery.Contact;
import fi.osallisuus.kit.delivery.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Opens the address of a due message and writes the message out; empty if nobody can be told. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Recipients {
  private final Contacts contacts;
  private final Sealed sealed;
  private final Wording wording;

  Recipients(Contacts contacts, Sealed sealed, Wording wording) {
    this.contacts = contacts;
    this.sealed = sealed;
    this.wording = wording;
  }

  Optional<Outgoing> write(Due due) {
    if (due.sealedRecipient() != null) {
      var address = sealed.open(due.sealedRecipient(), Messages.RECIPIENT, due.id());
      var to = new Contact(due.channel(), address, due.language());
      return Optional.of(wording.write(due, to, null));
    }
    return contacts
        .open(due.owner())
        // Whoever has changed from e-mail to phone is told by the newest of the two.
        .map(kept -> wording.write(due.by(kept.contact()), kept.contact(), kept.code()));
  }
}
