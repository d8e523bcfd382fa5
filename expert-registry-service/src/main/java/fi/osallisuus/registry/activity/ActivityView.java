package fi.osallisuus.registry.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A form of participation that a unit carries out. */
@Schema(name = "Activity")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActivityView(
    UUID id,
    UUID unitId,
    @Schema(examples = "CLIENT_PANEL") String mode,
    @Nullable String level,
    String contactRole,
    LocalDate since,
    @Nullable LocalDate until,
    long version) {}
