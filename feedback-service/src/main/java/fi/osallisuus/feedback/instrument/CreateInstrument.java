package fi.osallisuus.feedback.instrument;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks for a new draft: from the library by its key, or from a definition of the county's own. */
@Schema(example = "{\"library\": \"PEER_RECEPTION_CLIENT\"}")
public record CreateInstrument(
    @Schema(
            description = "Key of an instrument of the library to take over as it is",
            example = "PEER_RECEPTION_CLIENT")
        @Nullable String library,
    @Schema(description = "The county's own definition, instead of one of the library") @Valid
        @Nullable Definition definition) {}
