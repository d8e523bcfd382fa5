package fi.osallisuus.booking.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The name that clients read; Finnish and Swedish always. */
public record ServiceName(
    @NotBlank @Size(max = 120) String fi,
    @NotBlank @Size(max = 120) String sv,
    @Nullable @Size(max = 120) String en) {}
