package fi.osallisuus.registry.expert;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The account that is this expert's; left out, the link is taken away. */
@Schema(examples = "{\"accountId\":\"7b0c9a52-5d0e-4f4e-9a39-0f9e54a5f001\"}")
record LinkAccount(@Size(min = 1, max = 64) @Nullable String accountId) {}
