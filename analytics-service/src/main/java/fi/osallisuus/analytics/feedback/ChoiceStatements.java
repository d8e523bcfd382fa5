package fi.osallisuus.analytics.feedback;

import static fi.osallisuus.analytics.disclosure.Nature.ANSWER;

import fi.osallisuus.analytics.disclosure.Answer;
import fi.osallisuus.analytics.disclosure.Figure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.disclosure.Quotient;
import fi.osallisuus.analytics.disclosure.Table;
import fi.osallisuus.analytics.report.Cells;
import fi.osallisuus.analytics.report.Draft;
import fi.osallisuus.analytics.report.Population;
import java.math.BigDecimal;
import java.util.function.Function;

/** The formulas over anonymous choices; {@code of} names instrument and item (S1-18 to S1-41). */
final class ChoiceStatements {
  private static final String RATE = "SURVEY_RESPONSE_RATE";
  private static final String RESPONSES = "SURVEY_RESPONSES";

  private ChoiceStatements() {}

  static Answer responses(FeedbackSheet s) {
    var all = sum(s, choices -> choices.responses);
    return s.figure(
        Figure.aboutPeople(RESPONSES, new Quotient(all, Draft.ONE, 1, 0), all), everybody(s));
  }

  /** Each instrument by itself: people answer several. */
  static Answer responsesByInstrument(FeedbackSheet s) {
    return byInstrument(
        s, RESPONSES, c -> new Quotient(c.responses, Draft.ONE, 1, 0), c -> c.responses);
  }

  /** Of those invited by collections that began in the period; where nobody was invited, none. */
  static Answer rate(FeedbackSheet s) {
    var responses = sum(s, choices -> choices.ofInvited);
    long invited = s.choices.values().stream().mapToLong(choices -> choices.invited).sum();
    return s.figure(
        Figure.aboutPeople(RATE, new Quotient(responses, Linear.of(invited), 100, 1), responses),
        everybody(s));
  }

  static Answer rateByInstrument(FeedbackSheet s) {
    return byInstrument(
        s, RATE, c -> new Quotient(c.ofInvited, Linear.of(c.invited), 100, 1), c -> c.ofInvited);
  }

  /** Yes or no; in public both must be large enough or neither is shown (rule 3). */
  static Answer yesOrNo(FeedbackSheet s, String of) {
    var item = Item.of(of);
    var choices = s.choices(item.instrument());
    var cells = choices.oneOf(item.id(), Codes.YES_NO);
    return s.table(
        Table.partition(item.id() + "_SHARE_BY_ANSWER", ANSWER, Cells.total(cells), cells),
        choices.respondents);
  }

  /** Share that says yes: the first part of the answers. */
  static Answer yes(FeedbackSheet s, String of) {
    var answers = s.breakdown(Item.of(of).id() + "_SHARE_BY_ANSWER");
    var share = answers.parts().get(0).share();
    return new Answer.Single(share, share == null ? null : answers.total());
  }

  /** Channels that people wish for; several each, so the base is the people (S1-20). */
  static Answer wishes(FeedbackSheet s, String of) {
    var item = Item.of(of);
    var choices = s.choices(item.instrument());
    return s.table(
        Table.multiSelect(
            "CHANNEL_WISHES_BY_CHANNEL",
            ANSWER,
            choices.answered(item.id()),
            choices.cells(item.id(), Codes.CHANNELS)),
        choices.respondents);
  }

  /** Those who wished for any channel: the base of the wishes. */
  static Answer wishing(FeedbackSheet s, String of) {
    var total = s.breakdown("CHANNEL_WISHES_BY_CHANNEL").total();
    return new Answer.Single(total == null ? null : BigDecimal.valueOf(total), total);
  }

  /** An item of an instrument, written INSTRUMENT/ITEM. */
  private record Item(String instrument, String id) {
    static Item of(String name) {
      var parts = name.split("/", 2);
      return new Item(parts[0], parts[1]);
    }
  }

  private static Linear sum(FeedbackSheet s, Function<Choices, Linear> part) {
    return Linear.sum(s.choices.values().stream().map(part).toList());
  }

  private static Population[] everybody(FeedbackSheet s) {
    return s.choices.values().stream()
        .map(choices -> choices.respondents)
        .toArray(Population[]::new);
  }

  private static Answer byInstrument(
      FeedbackSheet s,
      String id,
      Function<Choices, Quotient> figure,
      Function<Choices, Linear> people) {
    return new Answer.Grouped(
        s.choices.entrySet().stream()
            .map(
                of ->
                    new Answer.Group(
                        of.getKey(),
                        s.figure(
                            Figure.aboutPeople(
                                id + "_BY_INSTRUMENT." + of.getKey(),
                                figure.apply(of.getValue()),
                                people.apply(of.getValue())),
                            of.getValue().respondents)))
            .toList());
  }
}
