package fi.osallisuus.registry.staff;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of an assignment. */
@Schema(examples = "{\"endsOn\":\"2026-12-31\"}")
record EndAssignment(@NotNull LocalDate endsOn) {}
