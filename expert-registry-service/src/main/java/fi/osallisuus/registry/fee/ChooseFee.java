package fi.osallisuus.registry.fee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether fees are declined beforehand, and of which modes of work. */
@Schema(examples = "{\"declined\":true,\"modes\":[\"CLIENT_PANEL\"]}")
record ChooseFee(
    boolean declined,
    @Schema(description = "Codes of MODE; none: of all modes.") @NotNull @Size(max = 50)
        List<@NotNull String> modes) {}
