package fi.osallisuus.booking.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said of a device when it is added and when it changes. */
@Schema(example = "{\"label\": \"Tabletti 1\", \"active\": true}")
record DescribeDevice(@NotBlank @Size(max = 60) String label, @Nullable Boolean active) {}
