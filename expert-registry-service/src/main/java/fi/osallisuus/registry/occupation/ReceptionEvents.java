package fi.osallisuus.registry.occupation;

import fi.osallisuus.kit.inbox.EventIntake;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to booking: who is at a reception is nowhere else. */
@ApplicationScoped
class ReceptionEvents {
  private static final String CONSUMER = "registry-occupation";

  private final EventIntake intake;
  private final Occupations occupations;

  ReceptionEvents(EventIntake intake, Occupations occupations) {
    this.intake = intake;
    this.occupations = occupations;
  }

  @Incoming("occupying-receptions")
  @Blocking
  public void onReception(ConsumerRecord<String, String> message) {
    intake.once(CONSUMER, message, event -> occupations.told(event.as(ToldReception.class)));
  }
}
