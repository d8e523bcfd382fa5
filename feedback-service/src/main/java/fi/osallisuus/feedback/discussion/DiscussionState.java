package fi.osallisuus.feedback.discussion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a discussion as its event carries it: counts, and never a word. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DiscussionState(
    UUID discussionId,
    long version,
    DiscussionStatus status,
    @Nullable UUID bodyId,
    boolean elsewhere,
    List<Topic> tags,
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    long visiblePosts,
    long waitingPosts,
    List<PostCounts.Hidden> hiddenPosts) {}
