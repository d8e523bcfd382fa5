package fi.osallisuus.registry.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** No; why is not asked and may be said. */
@Schema(examples = "{}")
record DeclineOffer(
    @Schema(description = "Seen by the coordinator only.") @Nullable OfferRefusal reason) {}
