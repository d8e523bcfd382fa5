package fi.osallisuus.feedback.decision;

import fi.osallisuus.feedback.source.Source;
import java.util.List;
import java.util.UUID;

/**
 * Told in the transaction in which a decision is linked to what people had said, with the links
 * that are new.
 */
public record DecisionMade(UUID decisionId, List<Source> inputs) {}
