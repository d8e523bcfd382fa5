package fi.osallisuus.feedback.moderation;

import fi.osallisuus.feedback.screening.FoundKind;
import java.util.Set;
import java.util.UUID;

/**
 * What the screen said of a text that was handed in.
 *
 * @param textId under which the text is kept from now on
 * @param clean nothing was found; a person reads it all the same
 * @param danger somebody has to look today
 */
public record Verdict(UUID textId, boolean clean, boolean danger, Set<FoundKind> found) {}
