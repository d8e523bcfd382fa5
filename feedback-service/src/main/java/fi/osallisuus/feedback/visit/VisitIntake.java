package fi.osallisuus.feedback.visit;

import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Counts visits from booking's events. */
@ApplicationScoped
class VisitIntake {
  private static final String COMPLETED = "COMPLETED";

  private final EventIntake intake;
  private final Visits visits;

  VisitIntake(EventIntake intake, Visits visits) {
    this.intake = intake;
    this.visits = visits;
  }

  /** The few fields that this service needs of booking.visit.v1. */
  record VisitTold(
      UUID visitId,
      long version,
      UUID unitId,
      LocalDate localDate,
      String outcome,
      boolean withdrawn) {

    boolean completed() {
      return COMPLETED.equals(outcome) && !withdrawn;
    }
  }

  @Incoming("booking-visits")
  @Blocking
  public void on(ConsumerRecord<String, String> record) {
    intake.once("feedback", record, this::apply);
  }

  private void apply(IncomingEvent event) {
    visits.count(event.as(VisitTold.class));
  }
}
