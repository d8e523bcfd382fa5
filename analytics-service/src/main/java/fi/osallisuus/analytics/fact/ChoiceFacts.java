package fi.osallisuus.analytics.fact;

import java.util.Map;

/**
 * What was chosen in the responses to one instrument, in one unit and period.
 *
 * @param invited how many people the collections that began in the period invited; 0 if unknown
 * @param ofInvited responses to those collections
 * @param answered by item, how many chose at all
 * @param chosen by item and code, how many chose it
 */
public record ChoiceFacts(
    long responses,
    long invited,
    long ofInvited,
    Map<String, Long> answered,
    Map<String, Map<String, Long>> chosen) {

  /** An instrument that nobody has answered. */
  public static final ChoiceFacts NONE = new ChoiceFacts(0, 0, 0, Map.of(), Map.of());

  public Map<String, Long> of(String item) {
    return chosen.getOrDefault(item, Map.of());
  }
}
