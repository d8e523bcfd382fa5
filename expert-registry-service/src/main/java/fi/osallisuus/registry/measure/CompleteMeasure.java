package fi.osallisuus.registry.measure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which a measure was done. */
@Schema(examples = "{\"doneOn\":\"2026-05-20\"}")
record CompleteMeasure(@NotNull LocalDate doneOn) {}
