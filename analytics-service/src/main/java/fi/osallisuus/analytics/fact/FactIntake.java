package fi.osallisuus.analytics.fact;

import fi.osallisuus.kit.inbox.EventIntake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Gives an event its effect once, and tells of it when that is committed. */
@ApplicationScoped
class FactIntake {
  private final EventIntake intake;
  private final Facts facts;
  private final Event<FactsChanged> changes;

  FactIntake(EventIntake intake, Facts facts, Event<FactsChanged> changes) {
    this.intake = intake;
    this.facts = facts;
    this.changes = changes;
  }

  void take(ConsumerRecord<String, String> told) {
    var committed = new ArrayList<FactsChanged>();
    intake.once(
        FactListener.CONSUMER,
        told,
        event ->
            facts
                .apply(event)
                .ifPresent(touched -> committed.add(new FactsChanged(event.county(), touched))));
    committed.forEach(changes::fire);
  }
}
