package fi.osallisuus.feedback.permit;

import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the permits up to date from the registry's events. */
@ApplicationScoped
class PermitIntake {
  private final EventIntake intake;
  private final Permits permits;

  PermitIntake(EventIntake intake, Permits permits) {
    this.intake = intake;
    this.permits = permits;
  }

  /** The few fields that this service needs of registry.permit.v1. */
  record PermitChanged(
      UUID permitId,
      long version,
      String status,
      List<UUID> unitIds,
      LocalDate from,
      LocalDate to,
      String purpose) {}

  @Incoming("registry-permits")
  @Blocking
  public void on(ConsumerRecord<String, String> record) {
    intake.once("feedback", record, this::apply);
  }

  private void apply(IncomingEvent event) {
    var told = event.as(PermitChanged.class);
    var permit =
        permits.row(told.permitId()).orElseGet(() -> new Permit(told.permitId(), event.county()));
    permit.learn(told);
    permits.persist(permit);
  }
}
