package fi.osallisuus.registry.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.problem.FieldError;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one row, or what is wrong with it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A row is fine when it has no faults; an id is there once it is saved.")
public record RowReport(
    @Schema(description = "The first row below the header is 1.") int row,
    @Nullable UUID id,
    List<FieldError> faults) {}
