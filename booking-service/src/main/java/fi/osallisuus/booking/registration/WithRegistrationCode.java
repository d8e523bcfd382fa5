package fi.osallisuus.booking.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code of a registration, in the body so that no log and no history keeps it. */
@Schema(example = "{\"registrationCode\": \"7Q2M-0K5X-9TBC-41WD\"}")
record WithRegistrationCode(
    @NotNull @Pattern(regexp = "[0-9A-Za-z -]{16,24}") String registrationCode) {}
