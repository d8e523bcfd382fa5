package fi.osallisuus.analytics.peer;

import static fi.osallisuus.analytics.disclosure.Nature.ANSWER;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Cell;
import fi.osallisuus.analytics.disclosure.Figure;
import fi.osallisuus.analytics.disclosure.Quotient;
import fi.osallisuus.analytics.disclosure.Table;
import fi.osallisuus.analytics.fact.Survey;
import java.util.Arrays;
import java.util.List;

/** The formulas over one 1–5 statement: mean, and share that agrees (4–5 of the answered). */
final class ScaleStatements {
  private static final String AGREE = "AGREE";

  private ScaleStatements() {}

  /** Answers 4–5 against 1–3; in public both must be large enough or neither is shown (rule 3). */
  record Agreement(String of) implements Statement {
    @Override
    public Answer on(Sheet s) {
      var scores = scores(s, of);
      var cells =
          List.of(
              new Cell(AGREE, scores.between(4, 5)), new Cell("NOT_AGREE", scores.between(1, 3)));
      return s.table(
          Table.partition(of + "_MEAN_BY_AGREEMENT", ANSWER, scores.answered(), cells),
          PeerPopulation.of(survey(of)));
    }
  }

  /** Mean of the answered; it stays where the shares may not be shown (rule 3). */
  record Mean(String of) implements Statement {
    @Override
    public Answer on(Sheet s) {
      var scores = scores(s, of);
      var answered = scores.answered();
      return s.figure(
          Figure.aboutPeople(of + "_MEAN", new Quotient(scores.points(), answered, 1, 2), answered),
          PeerPopulation.of(survey(of)));
    }
  }

  /** Share that agrees: the first part of the agreement. */
  record ShareAgree(String of) implements Statement {
    @Override
    public Answer on(Sheet s) {
      var agreement = s.breakdown(of + "_MEAN_BY_AGREEMENT");
      var share = agreement.parts().get(0).share();
      return new Answer.Single(share, share == null ? null : agreement.total());
    }
  }

  private static SurveyCounts.Scores scores(Sheet s, String item) {
    return s.counts.survey(survey(item)).item(item);
  }

  private static Survey survey(String item) {
    return Arrays.stream(Survey.values())
        .filter(survey -> survey.statements().contains(item))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No survey asks " + item));
  }
}
