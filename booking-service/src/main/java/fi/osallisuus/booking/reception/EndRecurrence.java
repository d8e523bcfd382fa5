package fi.osallisuus.booking.reception;

import fi.osallisuus.booking.appointment.ProviderReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first date that is not held any more, and why; a code, never a text. */
@Schema(example = "{\"fromDate\": \"2026-06-01\", \"reason\": \"OTHER\"}")
record EndRecurrence(@NotNull LocalDate fromDate, @NotNull ProviderReason reason) {}
