package fi.osallisuus.registry.partner;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When somebody asked the partner whether the entry is right. */
@Schema(examples = "{\"verifiedOn\":\"2026-03-02\"}")
record VerifyPartner(@NotNull LocalDate verifiedOn) {}
