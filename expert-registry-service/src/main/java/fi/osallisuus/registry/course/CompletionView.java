package fi.osallisuus.registry.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a participant is with a course. */
@Schema(name = "CourseCompletion")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompletionView(
    UUID id,
    UUID courseId,
    String participant,
    CompletionStatus status,
    LocalDate invitedOn,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate completedOn,
    long version) {}
