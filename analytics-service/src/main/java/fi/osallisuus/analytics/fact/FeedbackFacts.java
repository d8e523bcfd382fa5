package fi.osallisuus.analytics.fact;

import java.util.Map;

/**
 * Everything that the figures of feedback and of what follows are computed from.
 *
 * @param observation shifts on wards and their reports
 * @param followUp items, actions, decisions, effects and what else follows
 * @param voices people counted, by population
 * @param choices what was chosen in responses, by instrument
 * @param fees what observing gave rise to
 */
public record FeedbackFacts(
    WorkFacts observation,
    WorkFacts followUp,
    Map<String, WorkFacts> voices,
    Map<String, ChoiceFacts> choices,
    FeeFacts fees) {

  public WorkFacts voices(String population) {
    return voices.getOrDefault(population, WorkFacts.NONE);
  }

  public ChoiceFacts choices(String instrument) {
    return choices.getOrDefault(instrument, ChoiceFacts.NONE);
  }
}
