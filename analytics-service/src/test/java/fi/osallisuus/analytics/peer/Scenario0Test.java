package fi.osallisuus.analytics.peer;

import static fi.osallisuus.analytics.disclosure.Audience.INT;
import static fi.osallisuus.analytics.disclosure.Audience.PUB;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Decision;
import fi.osallisuus.analytics.disclosure.Policy;
import fi.osallisuus.analytics.disclosure.Rule;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every figure of scenario 0, for either audience, from its facts. */
class Scenario0Test {
  private static final Map<PeerPopulation, Rule> NOTHING_REFUSED = Map.of();
  private static final Map<PeerPopulation, Rule> SHORTER_THAN_A_MONTH =
      Map.of(
          PeerPopulation.CLIENT_RESPONSES, Rule.SCOPE,
          PeerPopulation.PROFESSIONAL_RESPONSES, Rule.SCOPE,
          PeerPopulation.EXPERT_RESPONSES, Rule.SCOPE);

  @Test
  void internalFigures() {
    var shown = figures(INT, NOTHING_REFUSED);

    assertThat(shown)
        .containsEntry("SLOTS_OFFERED", "20")
        .containsEntry("BOOKINGS", "18")
        .containsEntry("SLOTS_BOOKED", "17")
        .containsEntry("VISITS_COMPLETED", "13")
        .containsEntry("NO_SHOWS", "2")
        .containsEntry("CLIENT_CANCELLATIONS", "2")
        .containsEntry("PROVIDER_CANCELLATIONS", "1")
        .containsEntry("CLIENT_CANCELLATIONS_BY_TIMING.EARLY", "1")
        .containsEntry("CLIENT_CANCELLATIONS_BY_TIMING.LATE", "1")
        .containsEntry("SLOT_UTILISATION", "65.0")
        .containsEntry("FILL_RATE", "75.0")
        .containsEntry("NO_SHOW_RATE", "13.3")
        .containsEntry("CANCELLATION_RATE", "16.7")
        .containsEntry("NOTICE_COVERAGE_BOOKINGS", "100.0")
        .containsEntry("NOTICE_COVERAGE_CHECK_INS", "100.0")
        .containsEntry("VISITS_COMPLETED_BY_CLIENT_TYPE.OWN_EXPERIENCE", "6 (46.2)")
        .containsEntry("VISITS_COMPLETED_BY_CLIENT_TYPE.NEXT_OF_KIN", "7 (53.8)")
        .containsEntry("VISITS_COMPLETED_BY_REFERRAL_SOURCE.PROFESSIONAL", "7 (53.8)")
        .containsEntry("VISITS_COMPLETED_BY_REFERRAL_SOURCE.SELF", "–")
        .containsEntry("VISITS_COMPLETED_BY_REFERRAL_SOURCE.PARTNER", "–")
        .containsEntry("VISITS_COMPLETED_BY_REFERRAL_SOURCE", "13")
        .containsEntry("RESPONSES", "10")
        .containsEntry("RESPONSE_RATE", "76.9")
        .containsEntry("NPS", "40")
        .containsEntry("NPS_BY_BAND.PROMOTER", "6")
        .containsEntry("NPS_BY_BAND.PASSIVE", "2")
        .containsEntry("NPS_BY_BAND.DETRACTOR", "2")
        .containsEntry("RECOMMENDATION_MEAN", "8.30")
        .containsEntry("T1_ACCESS_MEAN", "4.10")
        .containsEntry("T1_ACCESS_AGREE", "70.0")
        .containsEntry("T4_SAFETY_MEAN", "4.40")
        .containsEntry("T4_SAFETY_AGREE", "90.0")
        .containsEntry("T7_BENEFIT_MEAN", "4.00")
        .containsEntry("T7_BENEFIT_AGREE", "66.7")
        .containsEntry("RESPONSES_BY_CHANNEL.TABLET", "5 (50.0)")
        .containsEntry("RESPONSES_BY_CHANNEL.QR", "–")
        .containsEntry("RESPONSES_BY_CHANNEL.LINK", "–")
        .containsEntry("RESPONSES_BY_CHANNEL", "10")
        .containsEntry("RESPONSES_BY_RESPONDENT_ROLE.CLIENT", "–")
        .containsEntry("RESPONSES_BY_RESPONDENT_ROLE.RELATIVE", "–")
        .containsEntry("RESPONSES_BY_RESPONDENT_ROLE", "10")
        .containsEntry("NPS_BY_RESPONDENT_ROLE.CLIENT", "–")
        .containsEntry("NPS_BY_RESPONDENT_ROLE.RELATIVE", "–")
        .containsEntry("PROFESSIONAL_RESPONSES", "8")
        .containsEntry("PR_LOAD_MEAN", "3.88")
        .containsEntry("PR_LOAD_AGREE", "75.0")
        .containsEntry("EXPERT_RESPONSES", "–")
        .containsEntry("EX_COPING_MEAN", "–")
        .containsEntry("EX_COPING_AGREE", "–")
        .containsEntry("FEE_HOURS", "20.00")
        .containsEntry("FEE_AMOUNT", "500.00")
        .containsEntry("FEE_TRAVEL", "61.60")
        .containsEntry("FEE_TOTAL", "561.60")
        .containsEntry("COST_PER_COMPLETED_VISIT", "43.20")
        .containsEntry("WHAT_IF_PER_VISIT_COMPLETED", "650.00")
        .containsEntry("WHAT_IF_PER_VISIT_WITH_NO_SHOWS", "750.00");
  }

  @Test
  void publicFiguresOfTheWidenedPeriod() {
    var shown = figures(PUB, NOTHING_REFUSED);

    assertThat(shown)
        .containsEntry("SLOTS_OFFERED", "20")
        .containsEntry("BOOKINGS", "18")
        .containsEntry("VISITS_COMPLETED", "13")
        .containsEntry("BOOKINGS_BY_OUTCOME.COMPLETED", "13 (72.2)")
        .containsEntry("BOOKINGS_BY_OUTCOME.NO_SHOW", "–")
        .containsEntry("BOOKINGS_BY_OUTCOME.CANCELLED_BY_CLIENT", "–")
        .containsEntry("BOOKINGS_BY_OUTCOME.CANCELLED_BY_PROVIDER", "–")
        .containsEntry("BOOKINGS_BY_OUTCOME", "18")
        .containsEntry("NO_SHOWS", "–")
        .containsEntry("CLIENT_CANCELLATIONS", "–")
        .containsEntry("PROVIDER_CANCELLATIONS", "–")
        .containsEntry("CLIENT_CANCELLATIONS_BY_TIMING", "–")
        .containsEntry("CLIENT_CANCELLATIONS_BY_TIMING.EARLY", "–")
        .containsEntry("SLOT_UTILISATION", "65.0")
        .containsEntry("FILL_RATE", "–")
        .containsEntry("NO_SHOW_RATE", "–")
        .containsEntry("CANCELLATION_RATE", "–")
        .containsEntry("NOTICE_COVERAGE_BOOKINGS", "100.0")
        .containsEntry("NOTICE_COVERAGE_CHECK_INS", "100.0")
        .containsEntry("VISITS_COMPLETED_BY_CLIENT_TYPE.OWN_EXPERIENCE", "6 (46.2)")
        .containsEntry("VISITS_COMPLETED_BY_CLIENT_TYPE.NEXT_OF_KIN", "7 (53.8)")
        .containsEntry("VISITS_COMPLETED_BY_REFERRAL_SOURCE.PROFESSIONAL", "7 (53.8)")
        .containsEntry("VISITS_COMPLETED_BY_REFERRAL_SOURCE.SELF", "–")
        .containsEntry("VISITS_COMPLETED_BY_REFERRAL_SOURCE.PARTNER", "–")
        .containsEntry("VISITS_COMPLETED_BY_REFERRAL_SOURCE", "13")
        .containsEntry("RESPONSE_RATE", "76.9")
        .containsEntry("NPS", "40")
        .containsEntry("NPS_BY_BAND", "10")
        .containsEntry("NPS_BY_BAND.PROMOTER", "–")
        .containsEntry("NPS_BY_BAND.PASSIVE", "–")
        .containsEntry("NPS_BY_BAND.DETRACTOR", "–")
        .containsEntry("RECOMMENDATION_MEAN", "8.30")
        .containsEntry("T1_ACCESS_MEAN", "4.10")
        .containsEntry("T1_ACCESS_AGREE", "–")
        .containsEntry("T4_SAFETY_MEAN", "4.40")
        .containsEntry("T4_SAFETY_AGREE", "–")
        .containsEntry("T7_BENEFIT_MEAN", "4.00")
        .containsEntry("T7_BENEFIT_AGREE", "–")
        .containsEntry("RESPONSES_BY_CHANNEL.TABLET", "5 (50.0)")
        .containsEntry("RESPONSES_BY_CHANNEL.QR", "–")
        .containsEntry("RESPONSES_BY_CHANNEL.LINK", "–")
        .containsEntry("RESPONSES_BY_RESPONDENT_ROLE.CLIENT", "–")
        .containsEntry("RESPONSES_BY_RESPONDENT_ROLE.RELATIVE", "–")
        .containsEntry("RESPONSES_BY_RESPONDENT_ROLE", "10")
        .containsEntry("PR_LOAD_MEAN", "3.88")
        .containsEntry("PR_LOAD_AGREE", "–")
        .containsEntry("EXPERT_RESPONSES", "–")
        .containsEntry("WHAT_IF_PER_VISIT_COMPLETED", "650.00")
        .containsEntry("WHAT_IF_PER_VISIT_WITH_NO_SHOWS", "–");
  }

  @Test
  void aPublicPeriodShorterThanAMonthShowsNothingThatComesFromResponses() {
    var shown = figures(PUB, SHORTER_THAN_A_MONTH);

    assertThat(shown)
        .containsEntry("BOOKINGS_BY_OUTCOME.COMPLETED", "13 (72.2)")
        .containsEntry("SLOT_UTILISATION", "65.0")
        .containsEntry("RESPONSES", "–")
        .containsEntry("RESPONSES_BY_CHANNEL", "–")
        .containsEntry("RESPONSE_RATE", "–")
        .containsEntry("NPS", "–")
        .containsEntry("NPS_BY_BAND", "–")
        .containsEntry("RECOMMENDATION_MEAN", "–")
        .containsEntry("T1_ACCESS_MEAN", "–")
        .containsEntry("PR_LOAD_MEAN", "–");
  }

  @Test
  void oneExpertsPayIsNotPublic() {
    // P5: a single expert earned all of it, so the sum is that person's income
    assertThat(figures(PUB, NOTHING_REFUSED))
        .containsEntry("FEE_HOURS", "–")
        .containsEntry("FEE_TOTAL", "–")
        .containsEntry("COST_PER_COMPLETED_VISIT", "–");
  }

  @Test
  void theReasonsStandInTheDecisions() {
    var outcome =
        new PeerReception(Policy.FLOOR)
            .of(Scenario0.facts(), PUB, NOTHING_REFUSED, new BigDecimal("50.00"));

    assertThat(outcome.decisions())
        .contains(
            new Decision("BOOKINGS_BY_OUTCOME", "NO_SHOW", Rule.SMALL_CELL),
            new Decision("VISITS_COMPLETED_BY_REFERRAL_SOURCE", "SELF", Rule.COMPLEMENT),
            new Decision("NPS_BY_BAND", "PROMOTER", Rule.ALL_OR_NOTHING),
            new Decision("FILL_RATE", null, Rule.FOLLOWS),
            new Decision("EXPERT_RESPONSES", null, Rule.BASE),
            new Decision("FEE_TOTAL", null, Rule.DOMINANCE));
  }

  static Map<String, String> figures(Audience audience, Map<PeerPopulation, Rule> refused) {
    var answers =
        new PeerReception(Policy.FLOOR)
            .of(Scenario0.facts(), audience, refused, new BigDecimal("50.00"))
            .answers();
    var shown = new LinkedHashMap<String, String>();
    answers.forEach(
        (key, answer) -> {
          switch (answer) {
            case Answer.Single single -> shown.put(key, text(single.value()));
            case Answer.Breakdown breakdown -> {
              shown.put(key, text(breakdown.total()));
              boolean plain = key.startsWith("NPS") || key.endsWith("TIMING");
              breakdown
                  .parts()
                  .forEach(
                      part ->
                          shown.put(
                              key + "." + part.code(),
                              part.count() == null || plain
                                  ? text(part.count())
                                  : part.count() + " (" + part.share() + ")"));
            }
            case Answer.Grouped grouped ->
                grouped
                    .groups()
                    .forEach(g -> shown.put(key + "." + g.code(), text(g.figure().value())));
          }
        });
    return shown;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "–" : value.toString();
  }
}
