package fi.osallisuus.feedback.moderation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text as somebody wrote it.
 *
 * @param textId random, never by time
 * @param subjectId what it belongs to, as its kind says
 * @param part which text of the subject, such as the item of a survey; empty when there is but one
 * @param unitId whose own people must not be named in it
 * @param receivedOn of a survey the Monday of its week: no finer time is known of an answer
 */
public record SubmittedText(
    UUID textId,
    TextKind kind,
    UUID subjectId,
    String part,
    @Nullable UUID unitId,
    String language,
    LocalDate receivedOn,
    String text) {}
