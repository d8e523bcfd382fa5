package fi.osallisuus.analytics.fact;

/** Everything that the figures of the coordination are computed from. */
public record CoordinationFacts(BankFacts bank, WorkFacts work, FeeFacts fees) {}
