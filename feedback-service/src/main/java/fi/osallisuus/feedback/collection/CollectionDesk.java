package fi.osallisuus.feedback.collection;

import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.tenancy.Tenancy;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Planning collections, and what other features do with them; one method, one transaction. */
@ApplicationScoped
@Transactional
public class CollectionDesk {
  private final FeedbackCollections collections;
  private final PlanChecks checks;
  private final Waves waves;
  private final PermitRule permits;
  private final Announcer announcer;
  private final Today today;
  private final Tenancy tenancy;
  private final Audit audit;

  CollectionDesk(
      FeedbackCollections collections,
      PlanChecks checks,
      Waves waves,
      PermitRule permits,
      Announcer announcer,
      Today today,
      Tenancy tenancy,
      Audit audit) {
    this.collections = collections;
    this.checks = checks;
    this.waves = waves;
    this.permits = permits;
    this.announcer = announcer;
    this.today = today;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  FeedbackCollection plan(PlanCollection plan) {
    var wording = checks.wording(plan);
    checks.place(plan);
    checks.event(plan);
    checks.terms(plan);
    var series = waves.series(plan);
    var collection =
        new FeedbackCollection(
            tenancy.county(),
            plan,
            Period.of(plan.opensOn(), plan.closesOn()),
            wording,
            checks.languages(plan),
            checks.roles(plan, wording));
    collections.persist(collection);
    if (plan.wave() != null) {
      collection.joins(Optional.ofNullable(series).orElseGet(collection::id));
    }
    collections.flush();
    audit.record("collection.planned", Announcer.ENTITY, collection.id());
    return collection;
  }

  /** The same for a feature that plans collections itself. */
  public CollectionFacts planned(PlanCollection plan) {
    return plan(plan).facts();
  }

  FeedbackCollection change(UUID id, @Nullable String ifMatch, ChangeCollection request) {
    var collection = collections.locked(id);
    ETags.require(ifMatch, collection.version());
    collection.change(request);
    if (collection.status() != CollectionStatus.PLANNED) {
      permits.require(collection); // A longer period needs a permit for its new days, too.
    }
    return announcer.changed("collection.changed", collection);
  }

  /** What others may know of a collection; 404 when the county has none such. */
  public CollectionFacts facts(UUID id) {
    return collections.get(id).facts();
  }

  /** Those that evaluate an initiative, oldest first. */
  public List<CollectionFacts> ofInitiative(UUID initiativeId) {
    return collections.ofInitiative(initiativeId).stream().map(FeedbackCollection::facts).toList();
  }

  /** The collection for somebody who wants to answer; refused outside the period. */
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
  public CollectionFacts reachBy(UUID id, ChannelKind kind) {
    var collection = collections.locked(id);
    if (collection.reachBy(kind)) {
      announcer.changed("collection.changed", collection);
    }
    return collection.facts();
  }

  /**
   * The same with the lock, taken before any other and before anything is read: mailings of one
   * collection take turns.
   */
  public CollectionFacts turn(UUID id) {
    return collections.locked(id).facts();
  }

  /** So many more were asked, by links of their own or by a mailing; the base of response rates. */
  public CollectionFacts asked(UUID id, int more) {
    var collection = collections.locked(id);
    collection.asked(more);
    return announcer.changed("collection.changed", collection).facts();
  }
}
