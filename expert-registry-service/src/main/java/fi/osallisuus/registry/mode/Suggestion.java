package fi.osallisuus.registry.mode;

import fi.osallisuus.registry.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question to ask oneself at a stage, and the mode that answers it. */
@Schema(name = "ModeSuggestion")
record Suggestion(
    Stage stage, Words question, @Schema(examples = "CLIENT_PANEL") String mode, Words modeName) {}
