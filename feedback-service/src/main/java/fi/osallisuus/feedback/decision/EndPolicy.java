package fi.osallisuus.feedback.decision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day on which it holds. */
@Schema(example = "{\"validTo\": \"2027-12-31\"}")
record EndPolicy(@NotNull LocalDate validTo) {}
