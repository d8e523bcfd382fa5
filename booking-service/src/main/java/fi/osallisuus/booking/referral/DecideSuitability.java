package fi.osallisuus.booking.referral;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision, and nothing beside it. */
@Schema(example = "{\"decision\": \"SUITABLE\"}")
record DecideSuitability(@NotNull Suitability decision) {}
