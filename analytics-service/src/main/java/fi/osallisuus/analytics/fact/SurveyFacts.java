package fi.osallisuus.analytics.fact;

import java.util.Map;

/**
 * The anonymous responses to one instrument, counted for one unit and period.
 *
 * @param answers by item, then by the value that was given
 * @param recommendationByRole the 0–10 recommendation by the respondent's own role
 */
public record SurveyFacts(
    long responses,
    Map<String, Long> byChannel,
    Map<String, Long> byRole,
    Map<String, Map<Integer, Long>> answers,
    Map<String, Map<Integer, Long>> recommendationByRole) {

  /** A survey that nobody has answered. */
  public static final SurveyFacts NONE = new SurveyFacts(0, Map.of(), Map.of(), Map.of(), Map.of());

  /** How often a value was given to an item. */
  public long given(String item, int value) {
    return answers.getOrDefault(item, Map.of()).getOrDefault(value, 0L);
  }
}
