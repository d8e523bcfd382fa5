package fi.osallisuus.feedback.discussion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody gets for a post. */
@Schema(
    name = "PostReceipt",
    examples = "{\"receiptCode\":\"7K3M-9QXA-04TZ-BW8R\",\"status\":\"WAITING\"}")
public record Posted(
    @Schema(
            description =
                "Told once: with it the writer sees what became of the post, and may ask for a"
                    + " second look.")
        String receiptCode,
    @Schema(description = "WAITING until a moderator has read it; VISIBLE if it is shown already.")
        PostStatus status) {}
