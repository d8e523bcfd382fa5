package fi.osallisuus.booking.fhir.r4;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said beside a primitive value. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Primitive(@Nullable List<Extension> extension) implements Element {}
