package fi.osallisuus.registry.payroll;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which payroll paid the batch. */
@Schema(examples = "{\"paidOn\":\"2026-05-15\"}")
record ConfirmPaid(@NotNull LocalDate paidOn) {}
