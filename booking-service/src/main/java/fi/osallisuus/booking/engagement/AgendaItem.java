package fi.osallisuus.booking.engagement;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One point of the agenda (S2-25). */
@Embeddable
record AgendaItem(
    @NotBlank @Size(max = 160) String title,
    @Nullable @Min(1) @Max(480) Integer minutes,
    @NotNull @Size(max = 4) AgendaTag[] tags) {}
