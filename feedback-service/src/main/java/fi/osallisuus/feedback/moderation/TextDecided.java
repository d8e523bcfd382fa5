package fi.osallisuus.feedback.moderation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told inside the service, in the transaction of the decision, to whoever the text belongs to.
 *
 * @param reason why it was hidden
 */
public record TextDecided(
    UUID textId,
    TextKind kind,
    UUID subjectId,
    String part,
    TextStatus status,
    @Nullable HideReason reason) {}
