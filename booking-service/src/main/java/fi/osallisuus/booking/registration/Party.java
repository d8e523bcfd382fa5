package fi.osallisuus.booking.registration;

import fi.osallisuus.booking.Codes;
import fi.osallisuus.booking.engagement.AttendanceRole;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to come, as little of it as is needed.
 *
 * @param key opaque; the same party registers once
 */
record Party(
    int seats,
    @Nullable AttendanceRole role,
    @Nullable String key,
    @Nullable String reference,
    MadeBy madeBy,
    String account) {

  byte @Nullable [] hash() {
    return key == null ? null : Codes.hash("party/" + key);
  }
}
