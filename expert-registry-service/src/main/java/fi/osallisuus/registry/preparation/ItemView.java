package fi.osallisuus.registry.preparation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item of the preparation as staff read it. */
@Schema(name = "PreparationItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemView(
    UUID id,
    UUID initiativeId,
    String area,
    @Nullable String note,
    String responsible,
    boolean mandatory,
    ItemState state,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate doneOn,
    @Schema(description = "Its day has passed and it is not done.") boolean overdue,
    long version) {}
