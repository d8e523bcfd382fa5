package fi.osallisuus.analytics.feedback;

import static fi.osallisuus.analytics.disclosure.Audience.INT;
import static fi.osallisuus.analytics.disclosure.Audience.PUB;
import static org.assertj.core.api.Assertions.assertThat;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Decision;
import fi.osallisuus.analytics.disclosure.Policy;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.fact.ChoiceFacts;
import fi.osallisuus.analytics.fact.FeeFacts;
import fi.osallisuus.analytics.fact.FeedbackFacts;
import fi.osallisuus.analytics.fact.WorkFacts;
import fi.osallisuus.analytics.report.Outcome;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What either audience is shown of given counts, at the edges of the suppression rules. */
class FeedbackTest {
  private static final String MAPPING = "PROFESSIONAL_MAPPING";

  @Test
  void oralFeedbackIsNotAnonymousSoStaffSeeNoSmallToneEither() {
    var facts = voices("ORAL", "tone", Map.of("POSITIVE", 4L, "NEUTRAL", 1L, "NEGATIVE", 1L));

    for (var audience : List.of(INT, PUB)) {
      assertThat(lines(facts, audience))
          .containsEntry("ORAL_FEEDBACK", "6")
          .containsEntry("ORAL_FEEDBACK_BY_TONE.POSITIVE", "–")
          .containsEntry("ORAL_FEEDBACK_BY_TONE.NEUTRAL", "–")
          .containsEntry("ORAL_FEEDBACK_BY_TONE.NEGATIVE", "–");
    }
  }

  @Test
  void aSingleSmallWardTakesTheSmallestOtherWithIt() {
    var facts = voices("PEOPLE_MET", "ward", Map.of("A", 7L, "B", 4L, "C", 6L, "D", 9L));
    var outcome = of(facts, INT);

    assertThat(shown(outcome))
        .containsEntry("PEOPLE_MET", "26")
        .containsEntry("PEOPLE_MET_BY_WARD.A", "7")
        .containsEntry("PEOPLE_MET_BY_WARD.B", "–")
        .containsEntry("PEOPLE_MET_BY_WARD.C", "–")
        .containsEntry("PEOPLE_MET_BY_WARD.D", "9");
    assertThat(outcome.decisions())
        .contains(
            new Decision("PEOPLE_MET_BY_WARD", "B", Rule.SMALL_CELL),
            new Decision("PEOPLE_MET_BY_WARD", "C", Rule.COMPLEMENT));
  }

  @Test
  void fewerThanFivePeopleMetAreNobodysBusiness() {
    var facts = voices("PEOPLE_MET", "ward", Map.of("A", 4L));

    assertThat(lines(facts, INT))
        .containsEntry("PEOPLE_MET", "–")
        .containsEntry("PEOPLE_MET_BY_WARD.A", "–");
  }

  @Test
  void aYesThatTooFewSayIsNotPublicAndItsOppositeNeither() {
    var facts = choices(MAPPING, 84, 150, "KNOWS_CONCEPT", Map.of("YES", 80L, "NO", 4L));

    assertThat(lines(facts, INT))
        .containsEntry("KNOWS_CONCEPT_SHARE", "95.2")
        .containsEntry("KNOWS_CONCEPT_SHARE_BY_ANSWER.NO", "4");
    assertThat(lines(facts, PUB))
        .containsEntry("KNOWS_CONCEPT_SHARE", "–")
        .containsEntry("KNOWS_CONCEPT_SHARE_BY_ANSWER.YES", "–")
        .containsEntry("KNOWS_CONCEPT_SHARE_BY_ANSWER.NO", "–")
        .containsEntry("SURVEY_RESPONSE_RATE", "56.0");
  }

  @Test
  void ofFewerThanFiveAnswersNothingIsShown() {
    var facts = choices(MAPPING, 4, 10, "KNOWS_CONCEPT", Map.of("YES", 4L));

    assertThat(lines(facts, INT))
        .containsEntry("SURVEY_RESPONSES", "–")
        .containsEntry("SURVEY_RESPONSE_RATE", "–")
        .containsEntry("SURVEY_RESPONSES_BY_INSTRUMENT." + MAPPING, "–")
        .containsEntry("KNOWS_CONCEPT_SHARE", "–");
  }

  @Test
  void whatFollowsSaysNothingOfAPersonAndIsShownToAll() {
    var facts =
        new FeedbackFacts(
            WorkFacts.NONE,
            new WorkFacts(
                Map.of(
                    "issues", Map.of("CLIENT_FLOW", 6L, "LEGAL", 3L),
                    "issuesOf", Map.of("A", 5L, "B", 4L),
                    "issuesSolved", Map.of("A", 4L, "B", 2L),
                    "publications", Map.of("NEWS", 3L, "BLOG", 1L),
                    "audiences", Map.of("STAFF", 2L, "PUBLIC", 2L),
                    "reads", Map.of("", 210L),
                    "municipalActions", Map.of("992", 2L, "729", 1L))),
            Map.of(),
            Map.of(),
            FeeFacts.NONE);

    for (var audience : List.of(INT, PUB)) {
      assertThat(lines(facts, audience))
          .containsEntry("ISSUES_RAISED", "9")
          .containsEntry("ISSUES_RAISED_BY_CATEGORY.LEGAL", "3")
          .containsEntry("ISSUES_SOLVED_SHARE", "66.7")
          .containsEntry("ISSUES_SOLVED_SHARE_BY_AREA.A", "80.0")
          .containsEntry("ISSUES_SOLVED_SHARE_BY_AREA.B", "50.0")
          .containsEntry("PUBLICATIONS_BY_TYPE.NEWS", "3")
          .containsEntry("PUBLICATIONS_BY_AUDIENCE.PUBLIC", "2")
          .containsEntry("PUBLICATION_READS", "210")
          .containsEntry("MUNICIPAL_ACTIONS_BY_MUNICIPALITY.729", "1");
    }
  }

  @Test
  void fourResidentsAreNoPublicFigure() {
    var facts =
        new FeedbackFacts(
            WorkFacts.NONE,
            new WorkFacts(Map.of("items", Map.of("RESIDENT", 4L), "answered", Map.of("", 3L))),
            Map.of("RESIDENTS", new WorkFacts(Map.of("municipality", Map.of("992", 4L)))),
            Map.of(),
            FeeFacts.NONE);

    assertThat(lines(facts, INT))
        .containsEntry("RESIDENT_ITEMS", "4")
        .containsEntry("RESIDENT_ITEMS_ANSWERED_SHARE", "75.0")
        .containsEntry("RESIDENT_ITEMS_BY_MUNICIPALITY.992", "–");
    assertThat(lines(facts, PUB))
        .containsEntry("RESIDENT_ITEMS", "–")
        .containsEntry("RESIDENT_ITEMS_ANSWERED_SHARE", "–");
  }

  @Test
  void payOfOneObserverIsNotPublic() {
    var facts =
        new FeedbackFacts(
            WorkFacts.NONE,
            WorkFacts.NONE,
            Map.of(),
            Map.of(),
            new FeeFacts(
                new BigDecimal("7.00"),
                new BigDecimal("175.00"),
                BigDecimal.ZERO,
                new BigDecimal("175.00"),
                List.of(new BigDecimal("175.00"))));

    assertThat(lines(facts, INT)).containsEntry("OBSERVATION_COST", "175.00");
    assertThat(lines(facts, PUB)).containsEntry("OBSERVATION_COST", "–");
  }

  private static FeedbackFacts voices(String of, String what, Map<String, Long> counts) {
    return new FeedbackFacts(
        WorkFacts.NONE,
        WorkFacts.NONE,
        Map.of(of, new WorkFacts(Map.of(what, counts))),
        Map.of(),
        FeeFacts.NONE);
  }

  private static FeedbackFacts choices(
      String instrument, long responses, long invited, String item, Map<String, Long> chosen) {
    return new FeedbackFacts(
        WorkFacts.NONE,
        WorkFacts.NONE,
        Map.of(),
        Map.of(
            instrument,
            new ChoiceFacts(
                responses, invited, responses, Map.of(item, responses), Map.of(item, chosen))),
        FeeFacts.NONE);
  }

  private static Outcome of(FeedbackFacts facts, Audience audience) {
    return new Feedback(Policy.FLOOR).of(facts, audience, Map.of());
  }

  private static Map<String, String> lines(FeedbackFacts facts, Audience audience) {
    return shown(of(facts, audience));
  }

  private static Map<String, String> shown(Outcome outcome) {
    var shown = new LinkedHashMap<String, String>();
    outcome
        .answers()
        .forEach(
            (key, answer) -> {
              switch (answer) {
                case Answer.Single single -> shown.put(key, text(single.value()));
                case Answer.Breakdown breakdown ->
                    breakdown
                        .parts()
                        .forEach(part -> shown.put(key + "." + part.code(), text(part.count())));
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
