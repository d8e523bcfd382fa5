package fi.osallisuus.analytics.feedback;

import fi.osallisuus.analytics.disclosure.Cell;
import fi.osallisuus.analytics.disclosure.Disclosure;
import fi.osallisuus.analytics.disclosure.Linear;
import fi.osallisuus.analytics.fact.ChoiceFacts;
import fi.osallisuus.analytics.report.Cells;
import java.util.List;

/** What was chosen in the responses to one instrument, as variables. */
final class Choices {
  final Respondents respondents;
  final Linear responses;
  final Linear ofInvited;
  final long invited;
  private final Disclosure disclosure;
  private final ChoiceFacts facts;

  Choices(Disclosure disclosure, String instrument, ChoiceFacts facts) {
    this.disclosure = disclosure;
    this.facts = facts;
    respondents = new Respondents(instrument);
    responses = disclosure.count(instrument, facts.responses());
    ofInvited = disclosure.count(instrument + ".ofInvited", facts.ofInvited());
    disclosure.knownAtMost(ofInvited, responses);
    invited = facts.invited();
  }

  /** Those who answered an item, however much they chose in it. */
  Linear answered(String item) {
    var answered =
        disclosure.count(
            respondents.instrument() + "." + item + ".answered",
            facts.answered().getOrDefault(item, 0L));
    disclosure.knownAtMost(answered, responses);
    return answered;
  }

  List<Cell> cells(String item, List<String> declared) {
    return Cells.of(disclosure, respondents.instrument() + "." + item, declared, facts.of(item));
  }

  /** The same where everybody chooses one at most. */
  List<Cell> oneOf(String item, List<String> declared) {
    var cells = cells(item, declared);
    disclosure.knownAtMost(Cells.total(cells), responses);
    return cells;
  }
}
