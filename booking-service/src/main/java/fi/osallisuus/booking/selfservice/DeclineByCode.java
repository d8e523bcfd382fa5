package fi.osallisuus.booking.selfservice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The offered time does not suit; the place in the line stays unless told otherwise. */
@Schema(example = "{\"waitingCode\": \"7Q2M-0K5X-9TBC-41WD\", \"keepWaiting\": true}")
record DeclineByCode(
    @NotNull @Pattern(regexp = "[0-9A-Za-z -]{16,24}") String waitingCode,
    @Nullable Boolean keepWaiting) {

  boolean waitsOn() {
    return !Boolean.FALSE.equals(keepWaiting);
  }
}
