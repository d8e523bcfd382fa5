package fi.osallisuus.feedback.collection;

import fi.osallisuus.feedback.instrument.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A collection as staff see it; never an answer. */
public record CollectionView(
    UUID id,
    String reference,
    CollectionStatus status,
    String instrument,
    String instrumentVersion,
    String definitionHash,
    UUID unitId,
    Audience audience,
    Anonymity anonymity,
    List<String> languages,
    List<ChannelKind> channels,
    LocalDate opensOn,
    LocalDate closesOn,
    @Nullable String serviceCode) {

  static CollectionView of(FeedbackCollection collection) {
    var facts = collection.facts();
    return new CollectionView(
        facts.id(),
        collection.reference(),
        collection.status(),
        facts.instrument(),
        facts.instrumentVersion(),
        facts.definitionHash(),
        facts.unitId(),
        facts.audience(),
        facts.anonymity(),
        facts.languages(),
        collection.channels(),
        facts.opensOn(),
        facts.closesOn(),
        facts.serviceCode());
  }
}
