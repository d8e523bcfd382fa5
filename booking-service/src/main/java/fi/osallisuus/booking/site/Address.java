package fi.osallisuus.booking.site;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The street address that a client finds a site by. */
public record Address(
    @Nullable @Size(max = 120) String street,
    @Nullable @Pattern(regexp = "[0-9]{5}") String postalCode,
    @Nullable @Size(max = 60) String city) {}
