package fi.osallisuus.booking.fhir.r4;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The version of a resource, and profiles it claims to fit. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Meta(@Nullable String versionId, @Nullable List<String> profile) implements Element {}
