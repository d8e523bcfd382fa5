package fi.osallisuus.analytics.peer;

import fi.osallisuus.analytics.fact.FeeFacts;
import fi.osallisuus.analytics.fact.PeerFacts;
import fi.osallisuus.analytics.fact.ReceptionFacts;
import fi.osallisuus.analytics.fact.Survey;
import fi.osallisuus.analytics.fact.SurveyFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts of scenario 0, a synthetic peer-reception pilot, counted by hand from its steps. */
final class Scenario0 {
  private Scenario0() {}

  static PeerFacts facts() {
    return new PeerFacts(
        reception(),
        Map.of(
            Survey.CLIENT, client(),
            Survey.PROFESSIONAL, professional(),
            Survey.EXPERT, expert()),
        fees());
  }

  private static ReceptionFacts reception() {
    return new ReceptionFacts(
        20,
        17,
        Map.of(
            "COMPLETED", 13L,
            "NO_SHOW", 2L,
            "CANCELLED_BY_CLIENT", 2L,
            "CANCELLED_BY_PROVIDER", 1L),
        Map.of("EARLY", 1L, "LATE", 1L),
        18,
        13,
        13,
        Map.of("OWN_EXPERIENCE", 6L, "NEXT_OF_KIN", 7L),
        Map.of("PROFESSIONAL", 7L, "SELF", 5L, "PARTNER", 1L));
  }

  private static SurveyFacts client() {
    return new SurveyFacts(
        10,
        Map.of("TABLET", 5L, "QR", 3L, "LINK", 2L),
        Map.of("CLIENT", 4L, "RELATIVE", 6L),
        Map.of(
            "NPS", given(10, 9, 9, 10, 8, 7, 9, 6, 10, 5),
            "T1_ACCESS", given(5, 5, 4, 5, 4, 3, 5, 2, 5, 3),
            "T4_SAFETY", given(5, 5, 5, 4, 4, 4, 5, 3, 5, 4),
            "T7_BENEFIT", given(5, 4, 5, 5, 3, 4, 2, 5, 3)),
        Map.of("CLIENT", given(9, 8, 6, 5), "RELATIVE", given(10, 9, 10, 7, 9, 10)));
  }

  private static SurveyFacts professional() {
    return new SurveyFacts(
        8, Map.of(), Map.of(), Map.of("PR_LOAD", given(4, 3, 5, 4, 4, 2, 5, 4)), Map.of());
  }

  private static SurveyFacts expert() {
    return new SurveyFacts(1, Map.of(), Map.of(), Map.of("EX_COPING", given(4)), Map.of());
  }

  private static FeeFacts fees() {
    return new FeeFacts(
        new BigDecimal("20.00"),
        new BigDecimal("500.00"),
        new BigDecimal("61.60"),
        new BigDecimal("561.60"),
        List.of(new BigDecimal("561.60")));
  }

  private static Map<Integer, Long> given(int... values) {
    var counted = new TreeMap<Integer, Long>();
    for (int value : values) {
      counted.merge(value, 1L, Long::sum);
    }
    return counted;
  }
}
