package fi.osallisuus.booking.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The name that clients read. */
public record SiteName(
    @NotBlank @Size(max = 120) String fi,
    @Nullable @Size(max = 120) String sv,
    @Nullable @Size(max = 120) String en) {}
