package fi.osallisuus.booking.fhir.r4;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** From one instant to another. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Period(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end)
    implements Element {}
