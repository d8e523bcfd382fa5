package fi.osallisuus.feedback.observation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an expert writes down of one thing. */
@Schema(
    example =
        """
        {"kind": "HEARD", "category": "ACTIVITY", "polarity": "TO_IMPROVE",\
         "text": "Ruokailun jälkeen ei ole mitään tekemistä.", "oralConsent": true}
        """)
record WriteObservation(
    @NotNull ObservationKind kind,
    @NotNull Category category,
    @NotNull Polarity polarity,
    @Schema(description = "In the expert's own words; nobody can be recognised from it.")
        @NotBlank
        @Size(max = LONGEST)
        String text,
    @Schema(
            description = "Code of the question that it answers, as the guide of the shift has it.",
            example = "FOOD_ATMOSPHERE")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Nullable String question,
    @Schema(
            description =
                "HEARD only, and then always: whoever told it has agreed, by word of mouth, to its"
                    + " being passed on.")
        @Nullable Boolean oralConsent,
    @Schema(
            description =
                "It concerns somebody's safety and cannot wait: the ward is told at once. It stays"
                    + " urgent and is never published.")
        @Nullable Boolean urgent,
    @Schema(
            description =
                "The author has read it again: nobody can be recognised and nobody is in danger,"
                    + " although HEARD_IDENTIFIES or DANGER_WORDS has pointed at something.")
        @Nullable Boolean checked) {

  static final int LONGEST = 2000;

  boolean heard() {
    return kind == ObservationKind.HEARD;
  }

  boolean consented() {
    return Boolean.TRUE.equals(oralConsent);
  }

  boolean isUrgent() {
    return Boolean.TRUE.equals(urgent);
  }

  boolean isChecked() {
    return Boolean.TRUE.equals(checked);
  }
}
