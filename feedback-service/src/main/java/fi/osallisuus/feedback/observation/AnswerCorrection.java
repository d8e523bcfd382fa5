package fi.osallisuus.feedback.observation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the author makes of a correction. */
@Schema(
    example =
        """
        {"decision": "ACCEPTED", "text": "Päiväsali on auki kahdeksaan, mutta valot sammuvat kuudelta."}
        """)
record AnswerCorrection(
    @NotNull Decision decision,
    @Schema(description = "ACCEPTED only, and then always: how it reads from now on.")
        @Size(min = 1, max = 8000)
        @Nullable String text,
    @Schema(description = "A word to the unit.") @Size(max = 1000) @Nullable String answer) {

  /** Taken in, or not. */
  enum Decision {
    ACCEPTED,
    KEPT
  }

  boolean accepted() {
    return decision == Decision.ACCEPTED;
  }
}
