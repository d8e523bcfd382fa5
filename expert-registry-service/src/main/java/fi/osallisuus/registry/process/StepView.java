package fi.osallisuus.registry.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step of a process. */
@Schema(name = "ProcessStep")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepView(
    int position,
    Words title,
    @Nullable Words text,
    Marking marking,
    @Schema(examples = "PROFESSIONAL") @Nullable String responsibleRole) {}
