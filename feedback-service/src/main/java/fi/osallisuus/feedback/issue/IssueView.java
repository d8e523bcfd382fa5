package fi.osallisuus.feedback.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An issue as staff see it. */
@Schema(name = "Issue")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssueView(
    UUID id,
    @Nullable UUID bodyId,
    @Nullable UUID areaId,
    IssueCategory category,
    IssueBasis basis,
    String title,
    String description,
    IssueStatus status,
    LocalDate raisedOn,
    @Nullable UUID escalatedTo,
    @Nullable LocalDate escalatedOn,
    @Nullable String whyEscalated,
    @Nullable String solution,
    @Nullable LocalDate solvedOn,
    long version) {}
