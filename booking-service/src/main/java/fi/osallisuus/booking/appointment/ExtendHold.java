package fi.osallisuus.booking.appointment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Some more minutes from now; as the service says unless told. */
@Schema(example = "{\"minutes\": 15}")
record ExtendHold(@Nullable @Min(1) @Max(30) Integer minutes) {}
