package fi.osallisuus.registry.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A measure of a programme. */
@Schema(name = "Measure")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasureView(
    UUID id,
    UUID initiativeId,
    MeasureArea area,
    Words title,
    String responsible,
    LocalDate dueOn,
    MeasureStatus status,
    @Nullable LocalDate doneOn,
    @Schema(description = "Its day has passed and it is not done.") boolean overdue,
    long version) {}
