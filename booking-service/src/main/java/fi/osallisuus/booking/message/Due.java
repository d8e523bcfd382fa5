package fi.osallisuus.booking.message;

import fi.osallisuus.kit.delivery.Channel;
import fi.osallisuus.kit.delivery.Contact;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that this sender has taken on for a while.
 *
 * @param lease proves that it still is this sender's when the outcome is written
 */
record Due(
    UUID id,
    Owner owner,
    MessageKind kind,
    Channel channel,
    String language,
    byte @Nullable [] sealedRecipient,
    Facts facts,
    Instant uselessAt,
    int attempts,
    UUID lease) {

  /** As the contact wishes now; it may have changed since the message was queued. */
  Due by(Contact contact) {
    return new Due(
        id,
        owner,
        kind,
        contact.channel(),
        contact.language(),
        sealedRecipient,
        facts,
        uselessAt,
        attempts,
        lease);
  }
}
