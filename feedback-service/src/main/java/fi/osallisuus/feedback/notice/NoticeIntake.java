package fi.osallisuus.feedback.notice;

import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import fi.osallisuus.kit.text.LocalText;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns the not-treatment notices from the booking's events. */
@ApplicationScoped
class NoticeIntake {
  private final EventIntake intake;
  private final Notices notices;

  NoticeIntake(EventIntake intake, Notices notices) {
    this.intake = intake;
    this.notices = notices;
  }

  /** The few fields that this service needs of booking.notice.v1. */
  record NoticePublished(
      UUID noticeId, long version, String serviceCode, int noticeVersion, LocalText text) {}

  @Incoming("booking-notices")
  @Blocking
  public void on(ConsumerRecord<String, String> record) {
    intake.once("feedback", record, this::apply);
  }

  private void apply(IncomingEvent event) {
    var told = event.as(NoticePublished.class);
    var notice =
        notices
            .find("id = ?1 and county = ?2", told.noticeId(), event.county())
            .singleResultOptional()
            .orElseGet(() -> new Notice(told.noticeId(), event.county()));
    notice.learn(told);
    notices.persist(notice);
  }
}
