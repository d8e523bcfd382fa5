package fi.osallisuus.registry.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One point of the agenda. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AgendaItem")
record AgendaItem(
    @NotBlank @Size(max = 400) @Schema(examples = "Asiakaspalautteen vuosikooste") String title,
    @Min(1) @Max(1440) @Nullable Integer minutes) {}
