package fi.osallisuus.registry.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when it holds. */
@Schema(examples = "{\"validTo\":\"2026-12-31\"}")
record EndDecision(@NotNull LocalDate validTo) {}
