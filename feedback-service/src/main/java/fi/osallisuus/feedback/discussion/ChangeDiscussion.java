package fi.osallisuus.feedback.discussion;

import fi.osallisuus.kit.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Changes of a discussion; what is absent stays. */
@Schema(examples = "{\"moderation\":\"POST\"}")
record ChangeDiscussion(
    @Valid @Nullable LocalText title,
    @Valid @Nullable LocalText intro,
    @Size(max = 4) @Nullable List<@NotNull Topic> tags,
    @Nullable ModerationMode moderation) {}
