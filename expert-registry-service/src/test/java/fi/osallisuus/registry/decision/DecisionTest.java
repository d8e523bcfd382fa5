package fi.osallisuus.registry.decision;

import static fi.osallisuus.kit.actor.Roles.COORDINATOR;
import static fi.osallisuus.kit.actor.Roles.MODEL_OWNER;
import static fi.osallisuus.kit.actor.Roles.PROFESSIONAL;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.osallisuus.registry.RegistryTest;
import fi.osallisuus.registry.initiative.Pilot;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionTest extends RegistryTest {

  @Test
  void aDecisionGoesFromTheProposalOverTheBudgetToTheOutcome() {
    var id = Pilot.piloting();
    var decision = Pilot.decision(id, "2026-12");
    var path = "/initiatives/" + id + "/decisions/" + decision;
    verb(COORDINATOR, path + ":put-in-budget", Map.of("budgetYear", 2027))
        .statusCode(200)
        .body("status", is("IN_BUDGET"))
        .body("budgetYear", is(2027));
    verb(COORDINATOR, path + ":put-in-budget", Map.of("budgetYear", 2027))
        .statusCode(409)
        .body("code", is("DECISION_TRANSITION_NOT_ALLOWED"));

    Pilot.decide(id, decision, "CHANGED")
        .statusCode(200)
        .body("status", is("DECIDED"))
        .body("outcome", is("CHANGED"))
        .body("decidedOn", is("2026-03-19"));
    Pilot.decide(id, decision, "STOP")
        .statusCode(409)
        .body("code", is("DECISION_TRANSITION_NOT_ALLOWED"));
    get(PROFESSIONAL, "/initiatives/" + id + "/decisions")
        .body("items.outcome", contains("CHANGED"));
  }

  @Test
  void aDecisionIsOverdueOnTheDayAfterItsMonth() {
    var id = Pilot.piloting();
    var decision = Pilot.decision(id, "2026-03");
    at("2026-03-31T20:30:00Z");
    get(PROFESSIONAL, "/initiatives/" + id + "/decisions").body("items.overdue", contains(false));

    // Helsinki is three hours ahead by now: there the month is over.
    at("2026-03-31T21:30:00Z");

    get(PROFESSIONAL, "/initiatives/" + id + "/decisions").body("items.overdue", contains(true));
    get(PROFESSIONAL, "/initiatives/" + id).body("warnings.code", hasItem("DECISION_OVERDUE"));
    get(PROFESSIONAL, "/initiative-decisions/overdue?limit=200")
        .body("items.id", hasItem(decision));
    Pilot.decide(id, decision, "CONTINUE").statusCode(200);
    get(PROFESSIONAL, "/initiative-decisions/overdue?limit=200")
        .body("items.id", not(hasItem(decision)));
  }

  @Test
  void overdueDecisionsArePagedTheLongestWaitingFirst() {
    at("2030-06-10T09:00:00Z");
    var later = Pilot.decision(Pilot.idea(), "2026-05");
    var earlier = Pilot.decision(Pilot.idea(), "2026-04");

    java.util.List<String> seen = new java.util.ArrayList<>();
    String next = null;
    do {
      var page =
          get(
                  PROFESSIONAL,
                  "/initiative-decisions/overdue?limit=1" + (next == null ? "" : "&cursor=" + next))
              .statusCode(200);
      seen.addAll(page.extract().path("items.id"));
      next = page.extract().path("next");
    } while (next != null);

    org.assertj.core.api.Assertions.assertThat(seen).containsSubsequence(earlier, later);
  }

  @Test
  void aMonthBeforeTheProposalAndAnotherCountyAreRefused() {
    var id = Pilot.idea();
    var path = "/initiatives/" + id + "/decisions";
    var body =
        Map.of("subject", words("X"), "proposedOn", "2026-03-02", "expectedMonth", "2026-02");

    post(COORDINATOR, path, body)
        .statusCode(422)
        .body("code", is("DATES_REVERSED"))
        .body("errors.pointer", hasItem("/expectedMonth"));
    var decision = Pilot.decision(id, "2026-12");
    verb(
            asOf(MODEL_OWNER, "09"),
            path + "/" + decision + ":decide",
            Map.of(
                "outcome", "STOP",
                "decidedOn", "2026-03-19",
                "decidedBy", "Joku",
                "reasons", words("Syy")))
        .statusCode(404);
    verb(PROFESSIONAL, path + "/" + decision + ":put-in-budget", Map.of("budgetYear", 2027))
        .statusCode(403);
  }
}
