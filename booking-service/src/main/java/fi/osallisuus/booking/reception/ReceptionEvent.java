package fi.osallisuus.booking.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole public state of a reception; no alias and no contact leaves the service. */
record ReceptionEvent(
    UUID receptionId,
    long version,
    ReceptionStatus status,
    UUID siteId,
    UUID roomId,
    UUID unitId,
    String serviceCode,
    List<UUID> expertIds,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID workPairId,
    OffsetDateTime start,
    OffsetDateTime end,
    String timeZone,
    LocalDate localDate,
    int slotMinutes,
    int slotCount,
    int workedMinutes) {

  static ReceptionEvent of(Reception r) {
    return new ReceptionEvent(
        r.id,
        r.version,
        r.status,
        r.siteId,
        r.roomId,
        r.unitId,
        r.serviceCode,
        List.of(r.expertIds),
        r.workPairId,
        r.startsAt.atZone(r.zone()).toOffsetDateTime(),
        r.endsAt.atZone(r.zone()).toOffsetDateTime(),
        r.timeZone,
        r.localDate,
        r.slotMinutes,
        r.slotCount,
        r.session().workedMinutes());
  }

  Event published() {
    return event("reception.published");
  }

  Event changed() {
    return event("reception.changed");
  }

  Event cancelled() {
    return event("reception.cancelled");
  }

  Event closed() {
    return event("reception.closed");
  }

  private Event event(String type) {
    return new Event("booking.reception.v1", type, receptionId.toString(), this);
  }
}
