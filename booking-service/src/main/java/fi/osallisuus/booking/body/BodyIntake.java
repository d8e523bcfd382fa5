package fi.osallisuus.booking.body;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the read model of bodies; the version alone decides, so any order ends the same. */
@ApplicationScoped
class BodyIntake {
  private static final String CONSUMER = "booking";

  private final EventIntake intake;
  private final Sql sql;

  BodyIntake(EventIntake intake, Sql sql) {
    this.intake = intake;
    this.sql = sql;
  }

  @Incoming("registry-bodies")
  @Blocking
  public void body(ConsumerRecord<String, String> message) {
    intake.once(CONSUMER, message, this::learn);
  }

  private void learn(IncomingEvent event) {
    var told = event.as(ToldBody.class);
    var rhythm = told.rhythmOrUsual();
    sql.update(
        """
        insert into known_body (body_id, version, kind, min_days, max_days, founded_on, active)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (body_id) do update set
          version = excluded.version, kind = excluded.kind, min_days = excluded.min_days,
          max_days = excluded.max_days, founded_on = excluded.founded_on,
          active = excluded.active
        where known_body.version < excluded.version
        """,
        told.bodyId(),
        told.version(),
        told.kind(),
        rhythm == null ? null : rhythm.minDays(),
        rhythm == null ? null : rhythm.maxDays(),
        told.foundedOn(),
        told.isActive());
  }
}
