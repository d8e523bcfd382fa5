package fi.osallisuus.analytics.report;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Decision;
import java.util.List;
import java.util.Map;

/** The answers by key, with the decisions that go to the audit role only. */
public record Outcome(Map<String, Answer> answers, List<Decision> decisions) {

  /** Of a breakdown: indicator and the way it is split. */
  public static String key(String indicator, String by) {
    return indicator + "_BY_" + by;
  }
}
