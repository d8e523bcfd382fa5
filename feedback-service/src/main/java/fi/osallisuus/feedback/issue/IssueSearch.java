package fi.osallisuus.feedback.issue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which issues somebody looks for. */
record IssueSearch(
    @Nullable UUID bodyId,
    @Nullable UUID areaId,
    @Nullable IssueCategory category,
    @Nullable IssueStatus status) {}
