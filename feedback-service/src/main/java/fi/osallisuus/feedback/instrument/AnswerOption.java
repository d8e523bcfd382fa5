package fi.osallisuus.feedback.instrument;

import fi.osallisuus.kit.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** One choice of a {@link ItemType#SINGLE} item: its code and what the respondent reads. */
public record AnswerOption(
    @NotNull @Pattern(regexp = Item.CODE) String code, @NotNull @Valid LocalText text) {}
