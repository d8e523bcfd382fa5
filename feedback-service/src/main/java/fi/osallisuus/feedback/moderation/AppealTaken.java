package fi.osallisuus.feedback.moderation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An appeal has arrived; what comes of it is seen with the receipt. */
@Schema(examples = "{\"taken\":true}")
public record AppealTaken(boolean taken) {}
