package fi.osallisuus.registry.contract;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day on which both had signed. */
@Schema(examples = "{\"signedOn\":\"2026-01-30\"}")
record SignContract(@NotNull LocalDate signedOn) {}
