package fi.osallisuus.feedback.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The new wording of a draft, as a whole. */
public record RewordInstrument(@NotNull @Valid Definition definition) {}
