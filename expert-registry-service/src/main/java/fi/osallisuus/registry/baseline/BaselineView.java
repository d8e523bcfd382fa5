package fi.osallisuus.registry.baseline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a mapping found at a unit. */
@Schema(name = "Baseline")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BaselineView(
    UUID id,
    UUID initiativeId,
    UUID unitId,
    LocalDate mappedOn,
    BaselineStatus status,
    boolean structuredUse,
    @Nullable String remark,
    long version) {}
