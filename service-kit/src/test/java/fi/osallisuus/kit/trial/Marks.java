package fi.osallisuus.kit.trial;

import fi.osallisuus.kit.actor.Actor;
import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer as every service has them. */
@ApplicationScoped
public class Marks {
  private final EventIntake intake;
  private final EntityManager entities;
  private final Actor actor;

  Marks(EventIntake intake, EntityManager entities, Actor actor) {
    this.intake = intake;
    this.entities = entities;
    this.actor = actor;
  }

  @Incoming("marks")
  @Blocking
  public void on(ConsumerRecord<String, String> record) {
    intake.once("trial", record, this::apply);
  }

  void apply(IncomingEvent event) {
    var mark = event.as(Mark.class);
    entities
        .createNativeQuery("insert into mark (name, actor) values (?, ?)")
        .setParameter(1, mark.name())
        .setParameter(2, actor.id())
        .executeUpdate();
  }

  /** The one field that this consumer needs. */
  record Mark(String name) {}
}
