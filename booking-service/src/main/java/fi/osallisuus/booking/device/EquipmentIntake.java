package fi.osallisuus.booking.device;

import fi.osallisuus.booking.Sql;
import fi.osallisuus.booking.roster.ExpertErased;
import fi.osallisuus.kit.inbox.EventIntake;
import fi.osallisuus.kit.inbox.IncomingEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps where the county's things are; the version alone decides, so any order ends the same. */
@ApplicationScoped
class EquipmentIntake {
  private static final String CONSUMER = "booking";

  private final EventIntake intake;
  private final Sql sql;
  private final DeviceFlags flags;

  EquipmentIntake(EventIntake intake, Sql sql, DeviceFlags flags) {
    this.intake = intake;
    this.sql = sql;
    this.flags = flags;
  }

  @Incoming("registry-equipment")
  @Blocking
  public void equipment(ConsumerRecord<String, String> message) {
    intake.once(CONSUMER, message, this::learn);
  }

  private void learn(IncomingEvent event) {
    var told = event.as(ToldEquipment.class);
    int learned =
        sql.update(
            """
            insert into known_equipment (equipment_id, version, number, kind, state, expert_id)
            values (?, ?, ?, ?, ?, ?)
            on conflict (equipment_id) do update set
              version = excluded.version, number = excluded.number, kind = excluded.kind,
              state = excluded.state, expert_id = excluded.expert_id
            where known_equipment.version < excluded.version
            """,
            told.equipmentId(),
            told.version(),
            told.deviceId(),
            told.kind(),
            told.state(),
            told.state() == HandOutState.HANDED_OUT ? told.expertId() : null);
    if (learned > 0) {
      flags.look(told.deviceId());
    }
  }

  void forget(@Observes ExpertErased erased) {
    sql.update(
        "update known_equipment set expert_id = null where expert_id = ?", erased.expertId());
  }
}
