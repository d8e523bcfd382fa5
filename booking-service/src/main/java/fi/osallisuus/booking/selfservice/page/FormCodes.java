package fi.osallisuus.booking.selfservice.page;

import fi.osallisuus.kit.secret.DataKey;
import fi.osallisuus.kit.visitor.Crockford;
import fi.osallisuus.kit.visitor.StartStamp;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/**
 * Gives every blank form a stamp from which the code of what it asks for is made, so that a form
 * that is sent twice asks for one thing.
 */
@ApplicationScoped
class FormCodes {
  /** 80 bits, as every booking code. */
  private static final int CODE_LENGTH = 16;

  private final DataKey key;
  private final Clock clock;

  FormCodes(DataKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  String stamp(String form) {
    return StartStamp.issue(key.hash(), form, clock.instant());
  }

  /** Empty for a stamp that was not issued for this form. */
  Optional<String> code(String form, String stamp) {
    return StartStamp.read(key.hash(), form, stamp)
        .map(read -> key.hash().bytes("booking-code", read.random()))
        .map(bytes -> Crockford.grouped(Crockford.of(bytes, CODE_LENGTH)));
  }
}
