package fi.osallisuus.feedback.device;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import fi.osallisuus.kit.time.WallTime;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of a tablet as it is published on feedback.device.v1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeviceChanged(
    UUID deviceId,
    long version,
    DeviceStatus status,
    UUID collectionId,
    boolean testMode,
    @Nullable LocalDate seenOn) {

  static Event of(DeviceView device) {
    var seen = device.seenAt();
    var data =
        new DeviceChanged(
            device.id(),
            device.version(),
            device.status(),
            device.collectionId(),
            device.testMode(),
            seen == null ? null : LocalDate.ofInstant(seen, WallTime.HELSINKI));
    return new Event("feedback.device.v1", "device.changed", device.id().toString(), data);
  }
}
