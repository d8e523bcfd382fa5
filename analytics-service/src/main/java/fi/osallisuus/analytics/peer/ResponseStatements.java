package fi.osallisuus.analytics.peer;

import static fi.osallisuus.analytics.disclosure.Figure.aboutPeople;
import static fi.osallisuus.analytics.disclosure.Nature.ANSWER;
import static fi.osallisuus.analytics.disclosure.Nature.PERSON;
import static fi.osallisuus.analytics.peer.PeerPopulation.CLIENT_RESPONSES;
import static fi.osallisuus.analytics.peer.PeerPopulation.RECEPTION;
import static fi.osallisuus.analytics.peer.SurveyCounts.RECOMMENDATION;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Audience;
import fi.osallisuus.analytics.disclosure.Cell;
import fi.osallisuus.analytics.disclosure.Figure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.disclosure.Quotient;
import fi.osallisuus.analytics.disclosure.Rule;
import fi.osallisuus.analytics.disclosure.Table;
import fi.osallisuus.analytics.fact.Survey;
import java.util.List;

/** The formulas over anonymous responses that are not about one statement (S0-16 to S0-18). */
final class ResponseStatements {
  private static final String ROLES = "RESPONSES_BY_RESPONDENT_ROLE";
  private static final String NPS = "NPS";
  private static final String MEAN = "RECOMMENDATION_MEAN";

  private ResponseStatements() {}

  /** Client responses by the channel they came through. */
  static final class ResponsesByChannel implements Statement {
    @Override
    public Answer on(Sheet s) {
      var client = s.counts.survey(Survey.CLIENT);
      return s.table(
          Table.partition("RESPONSES_BY_CHANNEL", PERSON, client.responses, client.channels),
          CLIENT_RESPONSES);
    }
  }

  /** Client responses by the role the respondent named. */
  static final class ResponsesByRole implements Statement {
    @Override
    public Answer on(Sheet s) {
      var client = s.counts.survey(Survey.CLIENT);
      return s.table(
          Table.partition(ROLES, PERSON, client.responses, client.roles), CLIENT_RESPONSES);
    }
  }

  /** How many answered one survey. */
  record Responses(String of) implements Statement {
    @Override
    public Answer on(Sheet s) {
      var survey = Survey.valueOf(of);
      var responses = s.counts.survey(survey).responses;
      var id = survey == Survey.CLIENT ? "RESPONSES" : of + "_RESPONSES";
      return s.figure(
          aboutPeople(id, new Quotient(responses, Linear.of(1), 1, 0), responses),
          PeerPopulation.of(survey));
    }
  }

  /** Client responses per completed visit; several responses per visit are possible. */
  static final class ResponseRate implements Statement {
    @Override
    public Answer on(Sheet s) {
      var responses = s.counts.survey(Survey.CLIENT).responses;
      var visits = s.counts.outcome(Counts.COMPLETED);
      return s.figure(
          aboutPeople("RESPONSE_RATE", new Quotient(responses, visits, 100, 1), responses),
          CLIENT_RESPONSES,
          RECEPTION);
    }
  }

  /** Promoters 9–10, passives 7–8, detractors 0–6. */
  static final class NpsBands implements Statement {
    @Override
    public Answer on(Sheet s) {
      var scores = s.counts.survey(Survey.CLIENT).item(RECOMMENDATION);
      var bands =
          List.of(
              new Cell(Codes.BANDS.get(0), scores.between(9, 10)),
              new Cell(Codes.BANDS.get(1), scores.between(7, 8)),
              new Cell(Codes.BANDS.get(2), scores.between(0, 6)));
      return s.table(
          Table.partition("NPS_BY_BAND", ANSWER, scores.answered(), bands), CLIENT_RESPONSES);
    }
  }

  /** Share of promoters less share of detractors; stands or falls with the mean (rule 3). */
  static final class Nps implements Statement {
    @Override
    public Answer on(Sheet s) {
      var scores = s.counts.survey(Survey.CLIENT).item(RECOMMENDATION);
      var both = s.figures(List.of(nps(NPS, scores), mean(scores)), CLIENT_RESPONSES);
      s.put(MEAN, both.get(1));
      return both.get(0);
    }
  }

  /** Mean of the 0–10 recommendation, decided together with the NPS. */
  static final class RecommendationMean implements Statement {
    @Override
    public Answer on(Sheet s) {
      return s.shown(MEAN);
    }
  }

  /** NPS by role, internal only, and only for roles whose number is shown (rules 1 and 5). */
  static final class NpsByRole implements Statement {
    @Override
    public Answer on(Sheet s) {
      var client = s.counts.survey(Survey.CLIENT);
      return new Answer.Grouped(
          s.breakdown(ROLES).parts().stream()
              .map(
                  part -> {
                    var id = "NPS_BY_RESPONDENT_ROLE." + part.code();
                    var scores = client.recommendationOf(part.code());
                    var figure =
                        s.audience == Audience.PUB
                            ? s.withhold(id, Rule.SCOPE)
                            : part.count() == null
                                ? s.withhold(id, Rule.FOLLOWS)
                                : s.figure(nps(id, scores), CLIENT_RESPONSES);
                    return new Answer.Group(part.code(), figure);
                  })
              .toList());
    }
  }

  private static Figure nps(String id, SurveyCounts.Scores scores) {
    var answered = scores.answered();
    return aboutPeople(id, new Quotient(scores.netPromoters(), answered, 100, 0), answered);
  }

  private static Figure mean(SurveyCounts.Scores scores) {
    var answered = scores.answered();
    return aboutPeople(MEAN, new Quotient(scores.points(), answered, 1, 2), answered);
  }
}
