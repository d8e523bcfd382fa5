package fi.osallisuus.feedback.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that was seen or heard, as those read it who may read the report. */
@Schema(name = "Observation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObservationView(
    UUID id,
    ObservationKind kind,
    Category category,
    Polarity polarity,
    String text,
    @Nullable String question,
    boolean oralConsent,
    boolean urgent) {}
