package fi.osallisuus.feedback.observation;

import fi.osallisuus.feedback.collection.Today;
import fi.osallisuus.feedback.unit.Units;
import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.audit.Audit;
import fi.osallisuus.kit.outbox.Outbox;
import fi.osallisuus.kit.page.Keyset;
import fi.osallisuus.kit.page.Page;
import fi.osallisuus.kit.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes what cannot wait to the ward the same day, and nowhere else. */
@ApplicationScoped
@Transactional
class UrgentDesk {
  private static final String ENTITY = "urgent-matter";

  private final UrgentMatters matters;
  private final Units units;
  private final Outbox outbox;
  private final Audit audit;
  private final Actor actor;
  private final Today today;
  private final Clock clock;

  UrgentDesk(
      UrgentMatters matters,
      Units units,
      Outbox outbox,
      Audit audit,
      Actor actor,
      Today today,
      Clock clock) {
    this.matters = matters;
    this.units = units;
    this.outbox = outbox;
    this.audit = audit;
    this.actor = actor;
    this.today = today;
    this.clock = clock;
  }

  /** The ward reads it from now on, in its newest words, though the report is still a draft. */
  void raised(ObservationReport report, Observation about) {
    if (!about.urgent()) {
      return;
    }
    var known = matters.about(about.id());
    if (known.isPresent()) {
      known.get().reword(about.text());
      return;
    }
    var matter = new UrgentMatter(report, about, clock.instant(), today.get());
    matters.persist(matter);
    outbox.add(ReportState.urgent(report));
    audit.record("urgent-matter.raised", ENTITY, matter.id());
  }

  Page<UrgentView> list(boolean open, @Nullable UUID unitId, @Nullable UUID wardId, Keyset keyset) {
    var day = today.get();
    var rows = matters.search(open, unitId == null ? null : units.within(unitId), wardId, keyset);
    rows.stream()
        .limit(keyset.limit())
        .forEach(matter -> audit.record("urgent-matter.read", ENTITY, matter.id()));
    return keyset.page(rows, UrgentMatter::id, matter -> matter.view(day));
  }

  UrgentView acknowledge(UUID id, @Nullable String ifMatch, Acknowledge request) {
    var matter = matters.lock(id);
    ETags.require(ifMatch, matter.version());
    matter.acknowledge(request.outcome(), actor.keptName(), clock.instant(), today.get());
    audit.record("urgent-matter.acknowledged", ENTITY, id);
    return matter.view(today.get());
  }
}
