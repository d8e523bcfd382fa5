package fi.osallisuus.registry.partner;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day. */
@Schema(examples = "{\"endedOn\":\"2026-12-31\"}")
record EndPartner(@NotNull LocalDate endedOn) {}
