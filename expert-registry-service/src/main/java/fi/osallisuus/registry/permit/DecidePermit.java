package fi.osallisuus.registry.permit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Terms of a permit that is granted, or the reason of one that is refused. */
@Schema(examples = "{\"remarks\":\"Vastaukset kerätään nimettöminä\"}")
record DecidePermit(@NotBlank @Size(max = 1000) String remarks) {}
