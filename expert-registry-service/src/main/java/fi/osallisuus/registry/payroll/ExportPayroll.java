package fi.osallisuus.registry.payroll;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days of work, both included, whose approved entries go to payroll. */
@Schema(examples = "{\"workedFrom\":\"2026-03-01\",\"workedTo\":\"2026-04-30\"}")
record ExportPayroll(@NotNull LocalDate workedFrom, @NotNull LocalDate workedTo) {}
