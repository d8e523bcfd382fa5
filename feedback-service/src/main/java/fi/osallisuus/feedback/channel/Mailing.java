package fi.osallisuus.feedback.channel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that were just made, each told once.
 *
 * @param firstParticipant the number that the first token belongs to, of confidential answers
 * @param subjects the cases that the tokens belong to, of identified answers
 */
record Mailing(
    List<String> tokens, @Nullable Integer firstParticipant, @Nullable List<UUID> subjects) {}
