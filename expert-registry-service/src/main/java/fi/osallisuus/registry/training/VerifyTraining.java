package fi.osallisuus.registry.training;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which the training was found in order. */
@Schema(examples = "{\"verifiedOn\":\"2026-01-12\",\"evidenceSeen\":true}")
record VerifyTraining(@NotNull LocalDate verifiedOn, boolean evidenceSeen) {}
