package fi.osallisuus.registry.workpair;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day. */
@Schema(examples = "{\"validTo\":\"2026-06-30\"}")
record EndPair(@NotNull LocalDate validTo) {}
