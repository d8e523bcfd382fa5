package fi.osallisuus.registry.equipment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which it came back or was missed. */
@Schema(examples = "{\"on\":\"2026-04-10\"}")
record OnDay(@NotNull LocalDate on) {}
