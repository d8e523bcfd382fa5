package fi.osallisuus.feedback.collection;

import fi.osallisuus.feedback.Counties;
import fi.osallisuus.feedback.instrument.Instruments;
import fi.osallisuus.feedback.instrument.Wording;
import fi.osallisuus.feedback.unit.KnownUnit;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.problem.Problem;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be done with collections; one method, one transaction. */
@ApplicationScoped
@Transactional
public class CollectionDesk {
  private static final String ENTITY = "collection";

  private final FeedbackCollections collections;
  private final Instruments instruments;
  private final Units units;
  private final Today today;
  private final Tenancy tenancy;
  private final Outbox outbox;
  private final Audit audit;
  private final Event<CollectionClosing> closing;

  CollectionDesk(
      FeedbackCollections collections,
      Instruments instruments,
      Units units,
      Today today,
      Tenancy tenancy,
      Outbox outbox,
      Audit audit,
      Event<CollectionClosing> closing) {
    this.collections = collections;
    this.instruments = instruments;
    this.units = units;
    this.today = today;
    this.tenancy = tenancy;
    this.outbox = outbox;
    this.audit = audit;
    this.closing = closing;
  }

  FeedbackCollection plan(PlanCollection plan) {
    var wording = wording(plan);
    if (units.known(plan.unitId()).filter(KnownUnit::active).isEmpty()) {
      throw Problem.unprocessable("UNIT_UNKNOWN", "There is no such active unit in the county.")
          .at("/unitId");
    }
    var period = Period.of(plan.opensOn(), plan.closesOn());
    var collection =
        new FeedbackCollection(tenancy.county(), plan, period, wording, languages(plan));
    collections.persistAndFlush(collection);
    audit.record("collection.planned", ENTITY, collection.id());
    return collection;
  }

  FeedbackCollection change(UUID id, @Nullable String ifMatch, ChangeCollection request) {
    var collection = collections.locked(id);
    ETags.require(ifMatch, collection.version());
    collection.change(request);
    return changed("collection.changed", collection);
  }

  FeedbackCollection open(UUID id) {
    var collection = collections.locked(id);
    collection.open(today.get());
    return changed("collection.opened", collection);
  }

  FeedbackCollection close(UUID id) {
    var collection = collections.locked(id);
    collection.close();
    closing.fire(new CollectionClosing(collection.facts()));
    collections.flush();
    outbox.add(CollectionChanged.closed(collection));
    audit.record("collection.closed", ENTITY, id);
    return collection;
  }

  /** What others may know of a collection; 404 when the county has none such. */
  public CollectionFacts facts(UUID id) {
    return collections.get(id).facts();
  }

  /** The same for somebody who wants to answer; refused outside the period. */
  public CollectionFacts admit(UUID id) {
    var collection = collections.get(id);
    collection.admit(today.get());
    return collection.facts();
  }

  /** The same with the lock: answers, batches and closing of one collection take turns. */
  public CollectionFacts admitLocked(UUID id) {
    var collection = collections.locked(id);
    collection.admit(today.get());
    return collection.facts();
  }

  /** A channel is being added; others learn it when the collection is open already. */
  public void reachBy(UUID id, ChannelKind kind) {
    var collection = collections.locked(id);
    if (collection.reachBy(kind)) {
      changed("collection.changed", collection);
    }
  }

  private FeedbackCollection changed(String action, FeedbackCollection collection) {
    collections.flush(); // The event and the ETag carry the new version.
    if (collection.status() == CollectionStatus.OPEN) {
      outbox.add(CollectionChanged.opened(collection));
    }
    audit.record(action, ENTITY, collection.id());
    return collection;
  }

  private Wording wording(PlanCollection plan) {
    var wording =
        instruments
            .wording(plan.instrument(), plan.instrumentVersion())
            .orElseThrow(
                () ->
                    Problem.unprocessable(
                            "INSTRUMENT_UNKNOWN", "The county has no such instrument version.")
                        .at("/instrument"));
    if (!wording.published()) {
      throw Problem.conflict(
          "INSTRUMENT_NOT_PUBLISHED", "Only a published instrument can be asked with.");
    }
    if (!wording.audiences().contains(plan.audience())) {
      throw Problem.unprocessable(
              "AUDIENCE_MISMATCH", "The instrument is not made for this audience.")
          .at("/audience");
    }
    return wording;
  }

  /** In a bilingual county nobody is asked in Finnish alone (facts 2.10). */
  private List<String> languages(PlanCollection plan) {
    var all = Stream.of("fi", "sv", "en");
    if (plan.languages() == null || plan.languages().isEmpty()) {
      return all.toList();
    }
    var asked = plan.languages();
    if (!asked.contains("fi") || (Counties.bilingual(tenancy.county()) && !asked.contains("sv"))) {
      throw Problem.unprocessable(
              "LANGUAGE_REQUIRED", "The county's clients are asked in its national languages.")
          .at("/languages");
    }
    return all.filter(asked::contains).toList();
  }
}
