package fi.osallisuus.booking.appointment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How long it took. There is no field for a note, on purpose: any other property is refused
 * (S0-25).
 */
@Schema(example = "{\"durationMinutes\": 45}")
record RecordVisit(@Nullable @Min(1) @Max(600) Integer durationMinutes) {}
