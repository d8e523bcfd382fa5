package fi.osallisuus.registry.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.registry.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course. */
@Schema(name = "Course")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CourseView(
    UUID id,
    @Schema(examples = "TUNNISTA-2026") String code,
    Words title,
    String platform,
    String url,
    @Nullable Integer minutes,
    LocalDate opensOn,
    @Nullable LocalDate closesOn,
    @Nullable UUID initiativeId,
    long version) {}
