package fi.osallisuus.feedback.initiative;

import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps the initiatives up to date from the registry's events. */
@ApplicationScoped
class InitiativeIntake {
  private final EventIntake intake;
  private final Initiatives initiatives;

  InitiativeIntake(EventIntake intake, Initiatives initiatives) {
    this.intake = intake;
    this.initiatives = initiatives;
  }

  /** The few fields that this service needs of registry.initiative.v1. */
  record InitiativeChanged(
      UUID initiativeId,
      long version,
      String code,
      String phase,
      List<UUID> unitIds,
      LocalDate startsOn,
      @Nullable LocalDate endsOn) {}

  @Incoming("registry-initiatives")
  @Blocking
  public void on(ConsumerRecord<String, String> record) {
    intake.once("feedback", record, this::apply);
  }

  private void apply(IncomingEvent event) {
    var told = event.as(InitiativeChanged.class);
    var initiative =
        initiatives
            .row(told.initiativeId())
            .orElseGet(() -> new Initiative(told.initiativeId(), event.county()));
    initiative.learn(told);
    initiatives.persist(initiative);
  }
}
