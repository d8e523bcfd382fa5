package fi.osallisuus.feedback.engagement;

import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the engagements up to date from the booking's events. */
@ApplicationScoped
class EngagementIntake {
  private final EventIntake intake;
  private final Engagements engagements;
  private final Event<EngagementTold> news;

  EngagementIntake(EventIntake intake, Engagements engagements, Event<EngagementTold> news) {
    this.intake = intake;
    this.engagements = engagements;
    this.news = news;
  }

  @Incoming("booking-engagements")
  @Blocking
  public void on(ConsumerRecord<String, String> record) {
    intake.once("feedback", record, this::apply);
  }

  private void apply(IncomingEvent event) {
    var told = event.as(ToldEngagement.class);
    var engagement =
        engagements
            .row(told.engagementId())
            .orElseGet(() -> new Engagement(told.engagementId(), event.county()));
    if (engagement.learn(told)) {
      engagements.persistAndFlush(engagement);
      news.fire(new EngagementTold(engagement.known()));
    }
  }
}
