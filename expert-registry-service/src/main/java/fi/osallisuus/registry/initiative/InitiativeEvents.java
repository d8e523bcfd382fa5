package fi.osallisuus.registry.initiative;

import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes initiatives with all that their events carry. */
@ApplicationScoped
class InitiativeEvents {
  private final Sites sites;
  private final BaselineFacts baselines;
  private final MeasureFacts measures;
  private final Outbox outbox;

  InitiativeEvents(Sites sites, BaselineFacts baselines, MeasureFacts measures, Outbox outbox) {
    this.sites = sites;
    this.baselines = baselines;
    this.measures = measures;
    this.outbox = outbox;
  }

  void changed(Initiative initiative) {
    publish(InitiativeState.CHANGED, initiative);
  }

  void phaseChanged(Initiative initiative) {
    publish(InitiativeState.PHASE_CHANGED, initiative);
  }

  private void publish(String type, Initiative initiative) {
    var id = initiative.id();
    outbox.add(
        new Event(
            InitiativeState.TOPIC,
            type,
            id.toString(),
            initiative.state(sites.facts(id), baselines.baselines(id), measures.measures(id))));
  }
}
