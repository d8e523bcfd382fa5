package fi.osallisuus.feedback.effect;

import fi.osallisuus.feedback.source.Source;
import java.util.Set;
import java.util.UUID;

/**
 * Told in the transaction in which residents come to read an effect.
 *
 * @param again whether they have read an earlier wording of it
 * @param heard all that it is the answer to
 */
public record EffectPublished(
    UUID effectId, EffectOutcome outcome, boolean again, Set<Source> heard) {}
