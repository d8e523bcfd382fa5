package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;
import static fi.osallisuus.local.scenario.Json.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Fifteen proposals of the client panel: six accepted and implemented, four rejected with a reason,
 * two under preparation, three not handled (4.2, step 8).
 */
final class PanelProposals {
  private static final String PROPOSALS = "/api/feedback/v1/proposals";
  private static final int ALL = 15;
  private static final int ACCEPTED = 6;
  private static final int REJECTED = 4;
  private static final int UNDER_PREPARATION = 2;

  private final SuiteApi coordinator;
  private final Panel panel;
  private final List<String> proposals = new ArrayList<>();

  PanelProposals(SuiteApi api, Panel panel) {
    coordinator = api.as("coordinator09");
    this.panel = panel;
  }

  void enterInto(Diary diary) {
    diary.on("2026-02-26", this::receive);
    diary.on("2026-04-16", this::handle);
    diary.on("2026-06-11", this::implement);
  }

  private void receive() {
    for (int number = 1; number <= ALL; number++) {
      var body =
          of(
              "bodyId",
              panel.body(),
              "title",
              "Esitys " + number,
              "text",
              "Vastaanotolle pitäisi päästä myös työajan jälkeen.",
              "receivedOn",
              "2026-02-25");
      proposals.add(Await.accepted(() -> coordinator.post(PROPOSALS, body), "BODY_UNKNOWN").id());
    }
  }

  private void handle() {
    for (int number = 0; number < ACCEPTED + REJECTED + UNDER_PREPARATION; number++) {
      var answer =
          number < ACCEPTED
              ? of("outcome", "ACCEPTED", "responsible", "UNIT_MANAGER", "dueOn", "2026-09-30")
              : of(
                  "outcome",
                  number < ACCEPTED + REJECTED ? "REJECTED" : "UNDER_PREPARATION",
                  "reason",
                  words(
                      "Asia vaatii lisää valmistelua ja rahoitusta.",
                      "Ärendet kräver mer beredning och finansiering.",
                      "The matter needs more preparation and funding."));
      coordinator.act(PROPOSALS + "/" + proposals.get(number), "handle", answer).expect(200);
    }
  }

  private void implement() {
    for (var proposal : proposals.subList(0, ACCEPTED)) {
      coordinator.act(PROPOSALS + "/" + proposal, "implement", null).expect(200);
    }
  }
}
