package fi.osallisuus.feedback.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.outbox.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of an issue as every event of it carries it: no text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssueState(
    UUID issueId,
    long version,
    @Nullable UUID bodyId,
    @Nullable UUID area,
    IssueCategory category,
    IssueStatus status,
    LocalDate raisedOn,
    @Nullable LocalDate escalatedOn,
    @Nullable LocalDate solvedOn) {

  Event changed() {
    return new Event("feedback.issue.v1", "issue.changed", issueId.toString(), this);
  }
}
