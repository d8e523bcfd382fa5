package fi.osallisuus.feedback.expert;

import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Keeps the experts up to date from the registry's events. */
@ApplicationScoped
class ExpertIntake {
  private static final String ERASED = "expert.erased";

  private final EventIntake intake;
  private final Experts experts;
  private final Event<ExpertErased> erasures;

  ExpertIntake(EventIntake intake, Experts experts, Event<ExpertErased> erasures) {
    this.intake = intake;
    this.experts = experts;
    this.erasures = erasures;
  }

  /** The few fields that this service needs of registry.expert.v1. */
  record ExpertChanged(
      UUID expertId,
      long version,
      String status,
      @Nullable String kind,
      @Nullable String accountRef) {}

  @Incoming("registry-experts")
  @Blocking
  public void on(ConsumerRecord<String, String> record) {
    intake.once("feedback", record, this::apply);
  }

  private void apply(IncomingEvent event) {
    var told = event.as(ExpertChanged.class);
    boolean erased = event.shortType().equals(ERASED);
    var expert =
        experts.row(told.expertId()).orElseGet(() -> new Expert(told.expertId(), event.county()));
    if (expert.learn(told, erased)) {
      experts.persist(expert);
      if (erased) {
        erasures.fire(new ExpertErased(told.expertId()));
      }
    }
  }
}
