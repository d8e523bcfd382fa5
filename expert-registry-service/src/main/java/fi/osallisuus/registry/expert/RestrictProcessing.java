package fi.osallisuus.registry.expert;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ground on which the processing is restricted. */
@Schema(examples = "{\"ground\":\"ACCURACY_CONTESTED\"}")
record RestrictProcessing(@NotNull RestrictionGround ground) {}
