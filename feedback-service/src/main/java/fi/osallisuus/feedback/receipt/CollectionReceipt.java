package fi.osallisuus.feedback.receipt;

import fi.osallisuus.feedback.collection.CollectionDesk;
import fi.osallisuus.feedback.collection.CollectionFacts;
import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.effect.Changes;
import fi.osallisuus.feedback.source.Source;
import fi.osallisuus.feedback.source.SourceKind;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Tells what became of a collection, and with it of each answer that went into it. */
@ApplicationScoped
class CollectionReceipt implements ReceiptSubject {
  private final CollectionDesk collections;
  private final Changes changes;
  private final Units units;
  private final Today today;

  CollectionReceipt(CollectionDesk collections, Changes changes, Units units, Today today) {
    this.collections = collections;
    this.changes = changes;
    this.units = units;
    this.today = today;
  }

  @Override
  public ReceiptKind kind() {
    return ReceiptKind.COLLECTION;
  }

  @Override
  public Optional<ReceiptNews> news(UUID collection) {
    try {
      return Optional.of(news(collections.facts(collection)));
    } catch (Problem erased) {
      return Optional.empty();
    }
  }

  private ReceiptNews news(CollectionFacts collection) {
    var state = today.get().isAfter(collection.closesOn()) ? "CLOSED" : "COLLECTING";
    return ReceiptNews.of(ReceiptKind.COLLECTION, state)
        .about(units.known(collection.unitId()).map(KnownUnit::name).orElse(null))
        .days(null, collection.closesOn())
        .followed(
            changes.about(new Source(SourceKind.FEEDBACK, collection.id())).stream()
                .map(ReceiptOutcome::of)
                .toList());
  }
}
