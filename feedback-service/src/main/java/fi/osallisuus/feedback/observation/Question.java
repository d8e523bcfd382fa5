package fi.osallisuus.feedback.observation;

import fi.osallisuus.kit.text.LocalText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to look at on a shift (S2-19). */
@Schema(name = "ObservationQuestion")
record Question(@Schema(example = "FOOD_ATMOSPHERE") String code, LocalText text) {}
