package fi.osallisuus.booking.waiting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Lets the offered time go, and waits on unless told otherwise. */
@Schema(example = "{\"keepWaiting\": true}")
record DeclineOffer(@Nullable Boolean keepWaiting) {

  boolean waitsOn() {
    return !Boolean.FALSE.equals(keepWaiting);
  }
}
