package fi.osallisuus.feedback.discussion;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.osallisuus.feedback.moderation.HideReason;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post as everybody sees it; of a hidden one its place and the reason. */
@Schema(
    name = "Post",
    examples =
        """
        {"id":"0197e3a0-0000-7000-8000-0000000000e1","pseudonym":"Kuusi","postedOn":"2026-10-07",\
        "status":"VISIBLE","language":"fi","redacted":false,"text":"Tieto ei kulje kylille."}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostView(
    UUID id,
    String pseudonym,
    LocalDate postedOn,
    PostStatus status,
    @Nullable HideReason hideReason,
    @Nullable String language,
    @Schema(description = "A moderator has taken something out.") boolean redacted,
    @Nullable String text) {}
