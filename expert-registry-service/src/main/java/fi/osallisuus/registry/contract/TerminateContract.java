package fi.osallisuus.registry.contract;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a contract that ends before its time. */
@Schema(examples = "{\"endsOn\":\"2026-06-30\"}")
record TerminateContract(@NotNull LocalDate endsOn) {}
