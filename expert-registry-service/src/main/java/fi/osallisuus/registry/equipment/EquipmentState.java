package fi.osallisuus.registry.equipment;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a thing as every event of it carries it, for those who bind devices too. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EquipmentState(
    UUID equipmentId,
    long version,
    String deviceId,
    EquipmentKind kind,
    EquipmentStatus state,
    @Nullable UUID unitId,
    @Nullable UUID expertId,
    @Nullable LocalDate handedOutOn,
    @Nullable LocalDate dueOn) {
  private static final String TOPIC = "registry.equipment.v1";

  static Event event(String what, EquipmentView e) {
    var state =
        new EquipmentState(
            e.id(),
            e.version(),
            e.deviceId(),
            e.kind(),
            e.state(),
            e.unitId(),
            e.expertId(),
            e.handedOutOn(),
            e.dueOn());
    return new Event(TOPIC, "equipment." + what, e.id().toString(), state);
  }
}
