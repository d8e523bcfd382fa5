package fi.osallisuus.booking.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody has come and shows the code; it stands in the body so that no log keeps it. */
@Schema(example = "{\"registrationCode\": \"7Q2M-0K5X-9TBC-41WD\", \"seats\": 2}")
record CameByCode(
    @NotNull @Pattern(regexp = "[0-9A-Za-z -]{16,24}") String registrationCode,
    @Nullable @Min(1) @Max(50) Integer seats) {}
