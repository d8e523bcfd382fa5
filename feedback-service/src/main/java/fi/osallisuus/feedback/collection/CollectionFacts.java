package fi.osallisuus.feedback.collection;

import fi.osallisuus.feedback.instrument.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A collection as other features need to know it. */
public record CollectionFacts(
    UUID id,
    UUID instrumentId,
    String instrument,
    String instrumentVersion,
    String definitionHash,
    UUID unitId,
    Audience audience,
    Anonymity anonymity,
    List<String> languages,
    LocalDate opensOn,
    LocalDate closesOn,
    @Nullable String serviceCode,
    CollectionStatus status,
    CollectionTerms terms) {

  /** Whether an answer may stand alone: nobody is promised to disappear among others. */
  public boolean anonymous() {
    return anonymity == Anonymity.ANONYMOUS;
  }
}
