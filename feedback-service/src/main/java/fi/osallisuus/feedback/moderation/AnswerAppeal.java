package fi.osallisuus.feedback.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the other person thinks of the decision. */
@Schema(examples = "{\"outcome\":\"OVERTURNED\",\"answer\":\"Kirjoitus voidaan näyttää.\"}")
record AnswerAppeal(
    @NotNull Outcome outcome,
    @Schema(description = "In plain words, for whoever appealed.") @NotBlank @Size(max = 1000)
        String answer) {

  /** UPHELD: the decision stays. OVERTURNED: it is to be made anew, by somebody else. */
  enum Outcome {
    UPHELD,
    OVERTURNED
  }
}
