package fi.osallisuus.feedback.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said or asked about an item on the way, for staff only. */
@Schema(
    example =
        """
        {"kind": "DISCUSSED", "text": "Osastotunnilla: ilmoittautuminen voisi olla aulassa."}
        """)
record AddStep(@NotNull Kind kind, @NotBlank @Size(max = 2000) String text) {

  /** What somebody writes down. */
  enum Kind {
    DISCUSSED,
    ASKED,
    NOTED;

    ItemStep.Kind step() {
      return switch (this) {
        case DISCUSSED -> ItemStep.Kind.DISCUSSED;
        case ASKED -> ItemStep.Kind.ASKED;
        case NOTED -> ItemStep.Kind.NOTED;
      };
    }
  }
}
