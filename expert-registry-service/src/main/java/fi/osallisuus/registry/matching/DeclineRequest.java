package fi.osallisuus.registry.matching;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nobody is found for it. */
@Schema(examples = "{\"reason\":\"NO_EXPERT_FREE\"}")
record DeclineRequest(@NotNull RequestRefusal reason) {}
