package fi.osallisuus.analytics.fact;

import java.util.Map;

/**
 * What was offered and what became of it, counted for one unit and period.
 *
 * @param slotsBooked distinct slots that were ever booked; a freed slot that is booked again is one
 * @param outcomes every booking under one outcome, OPEN while it is still to come
 * @param cancellations the client's cancellations by timing
 * @param checkIns people who came
 * @param toldAgain those of them to whom the not-treatment notice was repeated (S0-20)
 */
public record ReceptionFacts(
    long slotsOffered,
    long slotsBooked,
    Map<String, Long> outcomes,
    Map<String, Long> cancellations,
    long noticesAcknowledged,
    long checkIns,
    long toldAgain,
    Map<String, Long> completedByClientType,
    Map<String, Long> completedBySource) {

  /** A unit in which nothing has happened. */
  public static final ReceptionFacts NONE =
      new ReceptionFacts(0, 0, Map.of(), Map.of(), 0, 0, 0, Map.of(), Map.of());
}
