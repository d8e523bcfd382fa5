package fi.osallisuus.registry.fee;

import fi.osallisuus.kit.inbox.EventIntake;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Listens to feedback: which reports of observation shifts have been handed in. */
@ApplicationScoped
class FeedbackEvents {
  private static final String CONSUMER = "registry-fees";

  private final EventIntake intake;
  private final Proposals proposals;

  FeedbackEvents(EventIntake intake, Proposals proposals) {
    this.intake = intake;
    this.proposals = proposals;
  }

  @Incoming("feedback-observation-reports")
  @Blocking
  public void onReport(ConsumerRecord<String, String> message) {
    intake.once(CONSUMER, message, event -> proposals.reportTold(event.as(WrittenReport.class)));
  }
}
