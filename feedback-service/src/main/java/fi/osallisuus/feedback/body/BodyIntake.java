package fi.osallisuus.feedback.body;

import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps the bodies up to date from the registry's events. */
@ApplicationScoped
class BodyIntake {
  private final EventIntake intake;
  private final Bodies bodies;

  BodyIntake(EventIntake intake, Bodies bodies) {
    this.intake = intake;
    this.bodies = bodies;
  }

  /** The few fields that this service needs of registry.body.v1. */
  record BodyChanged(
      UUID bodyId,
      long version,
      String kind,
      @Nullable UUID unitId,
      String status,
      List<String> expectedSectors,
      List<Members> members) {}

  /** Members that are alike. */
  record Members(@Nullable String sector) {}

  @Incoming("registry-bodies")
  @Blocking
  public void on(ConsumerRecord<String, String> record) {
    intake.once("feedback", record, this::apply);
  }

  private void apply(IncomingEvent event) {
    var told = event.as(BodyChanged.class);
    var body = bodies.row(told.bodyId()).orElseGet(() -> new Body(told.bodyId(), event.county()));
    body.learn(told);
    bodies.persist(body);
  }
}
