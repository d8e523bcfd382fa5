package fi.osallisuus.booking.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many of a party came; all of them unless told. */
@Schema(example = "{\"seats\": 2}")
record Came(@Nullable @Min(1) @Max(50) Integer seats) {}
