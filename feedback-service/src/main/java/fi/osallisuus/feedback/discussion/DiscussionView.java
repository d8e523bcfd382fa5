package fi.osallisuus.feedback.discussion;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A discussion as staff see it. */
@Schema(
    name = "Discussion",
    examples =
        """
        {"id":"0197e3a0-0000-7000-8000-0000000000d1","title":{"fi":"Osallisuuden esteet",\
        "sv":"Hinder för delaktighet","en":"Obstacles to participation"},"intro":{"fi":"Mikä estää?",\
        "sv":"Vad hindrar?","en":"What stands in the way?"},"tags":["OBSTACLES"],"moderation":"PRE",\
        "status":"OPEN","openedOn":"2026-10-01","visiblePosts":42,"waitingPosts":0,\
        "hiddenPosts":[{"reason":"PERSONAL_DATA","count":2},{"reason":"OFF_TOPIC","count":1}],\
        "version":46}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DiscussionView(
    UUID id,
    LocalText title,
    LocalText intro,
    @Schema(description = "The body that it belongs to.") @Nullable UUID bodyId,
    @Schema(description = "Where it is held, if not here.") @Nullable String externalUrl,
    List<Topic> tags,
    ModerationMode moderation,
    DiscussionStatus status,
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    long visiblePosts,
    long waitingPosts,
    List<PostCounts.Hidden> hiddenPosts,
    long version) {}
