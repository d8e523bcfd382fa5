package fi.osallisuus.registry.course;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which a participant completed the course. */
@Schema(examples = "{\"completedOn\":\"2026-02-02\"}")
record CompleteCourse(@NotNull LocalDate completedOn) {}
