package fi.osallisuus.analytics.fact;

import fi.osallisuus.kit.inbox.EventIntake;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Listens to the three services, each on a thread of its own and in the order of its partitions.
 */
@ApplicationScoped
public class FactListener {
  /** Under this name the inbox remembers which events have had their effect. */
  public static final String CONSUMER = "analytics";

  private final EventIntake intake;
  private final Facts facts;
  private final Event<FactsChanged> changes;

  FactListener(EventIntake intake, Facts facts, Event<FactsChanged> changes) {
    this.intake = intake;
    this.facts = facts;
    this.changes = changes;
  }

  @Incoming("units")
  @Blocking
  public void units(ConsumerRecord<String, String> told) {
    take(told);
  }

  @Incoming("experts")
  @Blocking
  public void experts(ConsumerRecord<String, String> told) {
    take(told);
  }

  @Incoming("fee-entries")
  @Blocking
  public void feeEntries(ConsumerRecord<String, String> told) {
    take(told);
  }

  @Incoming("enquiries")
  @Blocking
  public void enquiries(ConsumerRecord<String, String> told) {
    take(told);
  }

  @Incoming("needs")
  @Blocking
  public void needs(ConsumerRecord<String, String> told) {
    take(told);
  }

  @Incoming("messages")
  @Blocking
  public void messages(ConsumerRecord<String, String> told) {
    take(told);
  }

  @Incoming("meetings")
  @Blocking
  public void meetings(ConsumerRecord<String, String> told) {
    take(told);
  }

  @Incoming("documents")
  @Blocking
  public void documents(ConsumerRecord<String, String> told) {
    take(told);
  }

  @Incoming("assignments")
  @Blocking
  public void assignments(ConsumerRecord<String, String> told) {
    take(told);
  }

  @Incoming("receptions")
  @Blocking
  public void receptions(ConsumerRecord<String, String> told) {
    take(told);
  }

  @Incoming("appointments")
  @Blocking
  public void appointments(ConsumerRecord<String, String> told) {
    take(told);
  }

  @Incoming("visits")
  @Blocking
  public void visits(ConsumerRecord<String, String> told) {
    take(told);
  }

  @Incoming("referrals")
  @Blocking
  public void referrals(ConsumerRecord<String, String> told) {
    take(told);
  }

  @Incoming("collections")
  @Blocking
  public void collections(ConsumerRecord<String, String> told) {
    take(told);
  }

  @Incoming("responses")
  @Blocking
  public void responses(ConsumerRecord<String, String> told) {
    take(told);
  }

  /** All topics that facts come from. */
  public static List<String> topics() {
    return FactKind.topics();
  }

  private void take(ConsumerRecord<String, String> told) {
    var committed = new ArrayList<FactsChanged>();
    intake.once(
        CONSUMER,
        told,
        event ->
            facts
                .apply(event)
                .ifPresent(touched -> committed.add(new FactsChanged(event.county(), touched))));
    committed.forEach(changes::fire);
  }
}
