package fi.osallisuus.registry.activity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of an activity. */
@Schema(examples = "{\"until\":\"2026-05-31\"}")
record EndActivity(@NotNull LocalDate until) {}
