package fi.osallisuus.feedback.discussion;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.kit.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A discussion as everybody sees it. */
@Schema(
    examples =
        """
        {"id":"0197e3a0-0000-7000-8000-0000000000d1","title":{"fi":"Osallisuuden esteet"},\
        "intro":{"fi":"Mikä estää?"},"tags":["OBSTACLES"],"moderation":"PRE","status":"OPEN",\
        "openedOn":"2026-10-01","visiblePosts":42}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicDiscussion(
    UUID id,
    LocalText title,
    LocalText intro,
    @Nullable String externalUrl,
    List<Topic> tags,
    ModerationMode moderation,
    DiscussionStatus status,
    LocalDate openedOn,
    long visiblePosts) {}
