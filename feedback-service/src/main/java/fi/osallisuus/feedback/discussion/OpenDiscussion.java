package fi.osallisuus.feedback.discussion;

import fi.osallisuus.kit.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Opens a discussion to everybody, or tells of one elsewhere. */
@Schema(
    examples =
        """
        {"title":{"fi":"Osallisuuden esteet","sv":"Hinder för delaktighet"},\
        "intro":{"fi":"Mikä estää osallistumista?","sv":"Vad hindrar deltagande?"},\
        "tags":["OBSTACLES"],"moderation":"PRE"}""")
record OpenDiscussion(
    @NotNull @Valid LocalText title,
    @NotNull @Valid LocalText intro,
    @Nullable UUID bodyId,
    @Schema(description = "Where it is held, if not here: then no posts are taken.")
        @Size(max = 500)
        @Pattern(regexp = "https://[^ ]+")
        @Nullable String externalUrl,
    @Size(max = 4) @Nullable List<@NotNull Topic> tags,
    @Schema(description = "PRE unless said otherwise.") @Nullable ModerationMode moderation) {}
