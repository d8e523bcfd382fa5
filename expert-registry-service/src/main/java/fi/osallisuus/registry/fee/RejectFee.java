package fi.osallisuus.registry.fee;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the entry is not paid. */
@Schema(examples = "{\"reason\":\"DUPLICATE\"}")
record RejectFee(@NotNull RejectReason reason) {}
