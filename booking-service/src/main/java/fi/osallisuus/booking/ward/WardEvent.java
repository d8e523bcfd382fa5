package fi.osallisuus.booking.ward;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.booking.Name;
import fi.osallisuus.kit.outbox.Event;
import java.util.UUID;

/** The whole public state of a ward, so that others know which wards could be observed (S2-10). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WardEvent(UUID wardId, long version, UUID unitId, Name name, boolean active) {

  static WardEvent of(WardView ward) {
    return new WardEvent(ward.id(), ward.version(), ward.unitId(), ward.name(), ward.active());
  }

  Event event(String what) {
    return new Event("booking.ward.v1", "ward." + what, wardId.toString(), this);
  }
}
