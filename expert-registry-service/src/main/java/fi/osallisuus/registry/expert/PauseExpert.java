package fi.osallisuus.registry.expert;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the expert is paused by hand. */
@Schema(examples = "{\"reason\":\"OWN_REQUEST\"}")
record PauseExpert(@NotNull ByHand reason) {

  /** The reasons a person may give; all others are found by the gate. */
  enum ByHand {
    OWN_REQUEST(PauseReason.OWN_REQUEST),
    COUNTY_REQUEST(PauseReason.COUNTY_REQUEST);

    final PauseReason reason;

    ByHand(PauseReason reason) {
      this.reason = reason;
    }
  }
}
