package fi.osallisuus.feedback.observation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the ward did about an urgent matter. */
@Schema(example = "{\"outcome\": \"PUT_RIGHT\"}")
record Acknowledge(@NotNull UrgentOutcome outcome) {}
