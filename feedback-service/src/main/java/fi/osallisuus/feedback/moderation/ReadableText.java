package fi.osallisuus.feedback.moderation;

import java.util.UUID;

/**
 * A text that a person has let go.
 *
 * @param redacted something was taken out of it
 */
public record ReadableText(
    UUID textId, UUID subjectId, String part, String language, boolean redacted, String text) {}
