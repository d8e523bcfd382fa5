package fi.osallisuus.feedback.unit;

import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import fi.osallisuus.kit.text.LocalText;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps the units up to date from the registry's events. */
@ApplicationScoped
class UnitIntake {
  private static final String CONSUMER = "feedback-units";

  private final EventIntake intake;
  private final Units units;

  UnitIntake(EventIntake intake, Units units) {
    this.intake = intake;
    this.units = units;
  }

  /** The few fields that this service needs of registry.unit.v1. */
  record UnitChanged(
      UUID unitId,
      long version,
      LocalText name,
      boolean active,
      @Nullable String kind,
      @Nullable UUID parentId,
      @Nullable String serviceLine,
      @Nullable String level) {}

  @Incoming("registry-units")
  @Blocking
  public void on(ConsumerRecord<String, String> record) {
    intake.once(CONSUMER, record, this::apply);
  }

  private void apply(IncomingEvent event) {
    var told = event.as(UnitChanged.class);
    var unit = units.row(told.unitId()).orElseGet(() -> new Unit(told.unitId(), event.county()));
    unit.learn(told);
    units.persist(unit);
  }
}
