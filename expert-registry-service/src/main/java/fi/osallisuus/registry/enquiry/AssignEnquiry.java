package fi.osallisuus.registry.enquiry;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which coordinator handles it. */
@Schema(examples = "{\"accountId\":\"5f0c2a4e-8a53-4e0e-9d0c-2f7a8a0f1b11\"}")
record AssignEnquiry(
    @Schema(description = "Account of a coordinator; null: nobody in particular.") @Size(max = 80)
        @Nullable String accountId) {}
