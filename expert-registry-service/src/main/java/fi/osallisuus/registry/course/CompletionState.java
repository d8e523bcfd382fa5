package fi.osallisuus.registry.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a completion as every event of it carries it; who it is stays here. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CompletionState(
    UUID completionId,
    long version,
    UUID courseId,
    CompletionStatus status,
    LocalDate invitedOn,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate completedOn) {
  static final String TOPIC = "registry.course-completion.v1";
}
