package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to booking: which receptions and engagements were held, and which visits came. */
@ApplicationScoped
class BookingEvents {
  private static final String CONSUMER = "registry-fees";

  private final EventIntake intake;
  private final Proposals proposals;

  BookingEvents(EventIntake intake, Proposals proposals) {
    this.intake = intake;
    this.proposals = proposals;
  }

  @Incoming("booking-receptions")
  @Blocking
  public void onReception(ConsumerRecord<String, String> message) {
    intake.once(CONSUMER, message, this::reception);
  }

  @Incoming("booking-visits")
  @Blocking
  public void onVisit(ConsumerRecord<String, String> message) {
    intake.once(CONSUMER, message, event -> proposals.visitTold(event.as(WorkedVisit.Told.class)));
  }

  @Incoming("booking-engagements")
  @Blocking
  public void onEngagement(ConsumerRecord<String, String> message) {
    intake.once(CONSUMER, message, this::engagement);
  }

  private void engagement(IncomingEvent event) {
    if (event.shortType().equals("engagement.held")) {
      proposals.engagementHeld(event.as(HeldEngagement.class));
    }
  }

  private void reception(IncomingEvent event) {
    if (event.shortType().equals("reception.closed")) {
      proposals.receptionClosed(event.as(ClosedReception.class));
    }
  }
}
