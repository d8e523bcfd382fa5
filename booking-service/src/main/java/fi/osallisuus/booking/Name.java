package fi.osallisuus.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What people read as the name of something. */
public record Name(
    @NotBlank @Size(max = 120) String fi,
    @Nullable @Size(max = 120) String sv,
    @Nullable @Size(max = 120) String en) {}
