package fi.osallisuus.feedback.collection;

import fi.osallisuus.feedback.instrument.Wording;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What a collection asks with: facts of an immutable instrument, kept here so that nobody has to
 * look them up.
 */
@Embeddable
class AskedWith {
  private UUID instrumentId;
  private String instrumentKey;
  private String instrumentVersion;
  private String definitionHash;

  protected AskedWith() {}

  AskedWith(Wording wording) {
    instrumentId = wording.id();
    instrumentKey = wording.key();
    instrumentVersion = wording.instrumentVersion();
    definitionHash = wording.definitionHash();
  }

  UUID instrumentId() {
    return instrumentId;
  }

  String key() {
    return instrumentKey;
  }

  String version() {
    return instrumentVersion;
  }

  String definitionHash() {
    return definitionHash;
  }
}
