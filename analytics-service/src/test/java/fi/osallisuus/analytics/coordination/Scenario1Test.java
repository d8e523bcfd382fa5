package fi.osallisuus.analytics.coordination;

import static fi.osallisuus.analytics.disclosure.Audience.INT;
import static fi.osallisuus.analytics.disclosure.Audience.PUB;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Decision;
import fi.osallisuus.analytics.disclosure.Policy;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.BankFacts;
import fi.osallisuus.analytics.fact.BankFacts.InState;
import fi.osallisuus.analytics.fact.CoordinationFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every figure of scenario 1, for either audience, from its facts. */
class Scenario1Test {
  private static final List<String> SHOWN_TO_ALL =
      List.of(
          "WILLINGNESS_SIGNALS 24",
          "TRAINING_VERIFIED_SHARE 83.3",
          "ACTIVE_EXPERTS 12",
          "ACTIVE_EXPERTS_BY_THEME 12",
          "ACTIVE_EXPERTS_BY_THEME.MENTAL_HEALTH 7",
          "ACTIVE_EXPERTS_BY_THEME.SUBSTANCE_USE 5",
          "ACTIVE_EXPERTS_BY_THEME.LONG_TERM_ILLNESS –",
          "ACTIVE_EXPERTS_BY_THEME.DISABILITY –",
          "ACTIVE_EXPERTS_BY_THEME.CHILD_PROTECTION –",
          "ACTIVE_EXPERTS_BY_THEME.GAMBLING 0",
          "ACTIVE_EXPERTS_BY_BASIS.NEXT_OF_KIN 6",
          "ENQUIRIES 40",
          "ENQUIRIES_BY_CATEGORY 40",
          "ENQUIRIES_BY_CATEGORY.START_ACTIVITY 11 (27.5)",
          "ENQUIRIES_BY_CATEGORY.FEES 7 (17.5)",
          "ENQUIRIES_BY_CATEGORY.DATA_PERMIT 9 (22.5)",
          "ENQUIRIES_BY_CATEGORY.PLANNING_SUPPORT 13 (32.5)",
          "ENQUIRIES_BY_CATEGORY.OTHER 0 (0.0)",
          "ENQUIRIES_IN_TIME_SHARE 95.0",
          "ENQUIRIES_CLOSED_SHARE 90.0",
          "UNITS_IN_CONTACT 18",
          "UNITS_IN_CONTACT_SHARE 30.0",
          "NEEDS_RAISED 10",
          "NEEDS_ANSWERED_SHARE 80.0",
          "NEEDS_BY_GUIDELINE_SHARE 50.0",
          "MESSAGES 58",
          "MESSAGES_BY_DIRECTION.TO_COORDINATOR 31 (53.4)",
          "MESSAGES_BY_DIRECTION.FROM_COORDINATOR 27 (46.6)",
          "MESSAGES_ANSWERED_SHARE 87.1",
          "ANSWER_DAYS_MEDIAN 2.0",
          "MEETINGS_HELD 3",
          "MEETINGS_HELD_BY_BODY_KIND.CLIENT_PANEL 3 (100.0)",
          "ATTENDANCES 23",
          "PAID_ATTENDANCES 17",
          "MEETING_FEES 850.00",
          "MEETING_TRAVEL 226.60",
          "MEETING_COST 1076.60",
          "PARTICIPATION_HOURS 34.5",
          "PARTICIPATION_HOURS_BY_LEVEL.COUNTY 34.5");

  @Test
  void internalFigures() {
    var shown = lines(Scenario1.facts(), INT);

    assertThat(shown)
        .containsAll(SHOWN_TO_ALL)
        .contains(
            "EXPERT_BANK 24",
            "EXPERT_BANK_BY_STATE 24",
            "EXPERT_BANK_BY_STATE.APPROVED 4 (16.7)",
            "EXPERT_BANK_BY_STATE.CONTRACTED 2 (8.3)",
            "EXPERT_BANK_BY_STATE.ACTIVE 12 (50.0)",
            "EXPERT_BANK_BY_STATE.PAUSED 2 (8.3)",
            "EXPERT_BANK_BY_STATE.REDIRECTED 3 (12.5)",
            "EXPERT_BANK_BY_STATE.WITHDRAWN 1 (4.2)",
            "EVER_ACTIVE_SHARE 58.3",
            "DAYS_TO_ACTIVE_MEDIAN 35.0",
            "DAYS_TO_ACTIVE_MEAN 37.5");
  }

  @Test
  void publicFiguresWithoutWhatWouldGiveThePausedAway() {
    var shown = lines(Scenario1.facts(), PUB);

    assertThat(shown)
        .containsAll(SHOWN_TO_ALL)
        .contains(
            "EXPERT_BANK 24",
            "EXPERT_BANK_BY_STATE 24",
            "EXPERT_BANK_BY_STATE.ACTIVE 12 (50.0)",
            "EXPERT_BANK_BY_STATE.APPROVED –",
            "EXPERT_BANK_BY_STATE.CONTRACTED –",
            "EXPERT_BANK_BY_STATE.PAUSED –",
            "EXPERT_BANK_BY_STATE.REDIRECTED –",
            "EXPERT_BANK_BY_STATE.WITHDRAWN –",
            "EXPERT_BANK_BY_STATE.ENDED 0 (0.0)",
            "EVER_ACTIVE_SHARE –",
            "DAYS_TO_ACTIVE_MEDIAN –",
            "DAYS_TO_ACTIVE_MEAN –");
  }

  @Test
  void theReasonsStandInTheDecisions() {
    assertThat(of(Scenario1.facts(), PUB).decisions())
        .contains(
            new Decision("EXPERT_BANK_BY_STATE", "PAUSED", Rule.SMALL_CELL),
            new Decision("EVER_ACTIVE_SHARE", null, Rule.FOLLOWS),
            new Decision("DAYS_TO_ACTIVE_MEAN", null, Rule.FOLLOWS),
            new Decision("ACTIVE_EXPERTS_BY_THEME", "DISABILITY", Rule.SMALL_CELL));
  }

  @Test
  void daysToActiveArePublicWithABandWhereNoStateIsHidden() {
    var bank =
        new BankFacts(
            Map.of("ACTIVE", new InState(14, 14, 14, 14), "APPROVED", new InState(6, 6, 0, 6)),
            Scenario1.bank().days(),
            Map.of(),
            Map.of());
    var answers = of(with(bank), PUB).answers();

    assertThat(answers.get("DAYS_TO_ACTIVE_MEDIAN"))
        .isEqualTo(new Answer.Single(new java.math.BigDecimal("35.0"), null, "10-19"));
    assertThat(lines(with(bank), PUB)).contains("EVER_ACTIVE_SHARE 70.0");
  }

  @Test
  void fewerThanTenDaysToActiveAreForStaffOnlyAndFewerThanFiveForNobody() {
    var nine = onlyActive(9);
    var four = onlyActive(4);

    assertThat(lines(nine, INT)).contains("DAYS_TO_ACTIVE_MEAN 30.0");
    assertThat(lines(nine, PUB)).contains("DAYS_TO_ACTIVE_MEAN –");
    assertThat(lines(four, INT))
        .contains(
            "EXPERT_BANK_BY_STATE.ACTIVE 4 (100.0)",
            "ACTIVE_EXPERTS 4",
            "EVER_ACTIVE_SHARE –",
            "DAYS_TO_ACTIVE_MEAN –",
            "ACTIVE_EXPERTS_BY_THEME –",
            "ACTIVE_EXPERTS_BY_THEME.GAMBLING –");
    assertThat(lines(four, PUB)).contains("EXPERT_BANK –", "ACTIVE_EXPERTS –");
  }

  @Test
  void anEmptyBankIsShownAsNothingAndSharesOfNothingAreWithheld() {
    assertThat(lines(with(BankFacts.NONE), PUB))
        .contains("EXPERT_BANK 0", "EVER_ACTIVE_SHARE –", "DAYS_TO_ACTIVE_MEDIAN –");
  }

  private static CoordinationFacts onlyActive(long experts) {
    return with(
        new BankFacts(
            Map.of("ACTIVE", new InState(experts, experts, experts, experts)),
            Map.of(30, experts),
            Map.of("MENTAL_HEALTH", experts),
            Map.of("OWN", experts)));
  }

  private static CoordinationFacts with(BankFacts bank) {
    return new CoordinationFacts(bank, Scenario1.facts().work(), Scenario1.facts().fees());
  }

  private static fi.osallisuus.analytics.report.Outcome of(
      CoordinationFacts facts, Audience audience) {
    return new Coordination(Policy.FLOOR).of(facts, audience, Map.of());
  }

  private static List<String> lines(CoordinationFacts facts, Audience audience) {
    var shown = new LinkedHashMap<String, String>();
    of(facts, audience)
        .answers()
        .forEach(
            (key, answer) -> {
              switch (answer) {
                case Answer.Single single -> shown.put(key, text(single.value()));
                case Answer.Breakdown breakdown -> {
                  boolean plain = key.startsWith("ACTIVE_EXPERTS");
                  shown.put(key, text(breakdown.total()));
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
    return shown.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "–" : value.toString();
  }
}
