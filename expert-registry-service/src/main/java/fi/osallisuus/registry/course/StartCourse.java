package fi.osallisuus.registry.course;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which a participant started. */
@Schema(examples = "{\"startedOn\":\"2026-01-20\"}")
record StartCourse(@NotNull LocalDate startedOn) {}
