package fi.osallisuus.booking.fhir.r4;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** A name of something in somebody's system; everything else about it is left out. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Identifier(@Nullable String system, @Nullable String value) implements Element {}
