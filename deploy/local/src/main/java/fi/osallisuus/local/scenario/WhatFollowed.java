package fi.osallisuus.local.scenario;

import static fi.osallisuus.local.scenario.Json.of;
import static fi.osallisuus.local.scenario.Json.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Residents are told what came of the observations: seven changes, two reasons (4.3, step 4). */
final class WhatFollowed {
  private static final String EFFECTS = "/api/feedback/v1/effects";
  private static final int CHANGED = 7;

  private final SuiteApi anyone;
  private final SuiteApi coordinator;
  private final SuiteApi manager;
  private final RoundPlaces places;
  private final ShiftReports reports;
  private final Ledger ledger;

  WhatFollowed(
      SuiteApi api, SuiteApi anyone, RoundPlaces places, ShiftReports reports, Ledger ledger) {
    this.anyone = anyone;
    coordinator = api.as("coordinator15");
    manager = api.as("manager15");
    this.places = places;
    this.reports = reports;
    this.ledger = ledger;
  }

  void enterInto(Diary diary) {
    diary.on("2026-12-10", this::publish);
  }

  private void publish() {
    var actions = reports.actions();
    for (int number = 0; number < actions.size(); number++) {
      if (number < CHANGED || number >= actions.size() - 2) {
        publish(actions.get(number), number < CHANGED);
      }
    }
  }

  private void publish(String action, boolean changed) {
    var effect =
        of(
            "outcome",
            changed ? "CHANGED" : "NOT_CHANGED",
            "actionIds",
            List.of(action),
            "youSaid",
            words(
                "Iltapäivisin osastolla ei ole tekemistä.",
                "På eftermiddagarna finns inget att göra på avdelningen.",
                "There is nothing to do on the ward in the afternoon."),
            "decidedIn",
            "WARD_HOUR",
            "decidedMonth",
            "2026-11",
            "unitId",
            places.psychiatry(),
            "place",
            "PSYCHIATRIC_WARD");
    if (changed) {
      effect.put(
          "weDid",
          words(
              "Päiväsalissa on nyt yhteistä tekemistä joka iltapäivä.",
              "I dagrummet ordnas nu gemensamma aktiviteter varje eftermiddag.",
              "There are now common activities in the day room every afternoon."));
    } else {
      effect.put("whyNot", "SAFETY");
      effect.put(
          "whyNotText",
          words(
              "Ovia ei voi pitää auki paloturvallisuuden vuoksi.",
              "Dörrarna kan inte hållas öppna på grund av brandsäkerheten.",
              "The doors cannot be kept open because of fire safety."));
    }
    var path = EFFECTS + "/" + coordinator.post(EFFECTS, effect).expect(201).id();
    coordinator.act(path, "submit", null).expect(200);
    manager.act(path, "publish", null).expect(200);
  }

  /** Nine entries, seven with a change, two with a reason; none tells the day of a shift. */
  void compare() {
    var shown = anyone.get("/api/feedback/v1/public/changes/15?limit=50").expect(200);
    var entries = StreamSupport.stream(shown.body().path("items").spliterator(), false).toList();
    ledger.note("you said, we did: entries", "9", Integer.toString(entries.size()));
    ledger.note("entries with a change", "7", count(entries, "CHANGED"));
    ledger.note("entries with a reason", "2", count(entries, "NOT_CHANGED"));
    boolean dated =
        WardShift.AUTUMN.stream().anyMatch(shift -> shown.text().contains(shift.day().toString()));
    ledger.note("entries that tell the day of a shift", "false", Boolean.toString(dated));
  }

  private static String count(List<JsonNode> entries, String outcome) {
    return Long.toString(
        entries.stream().filter(e -> e.path("outcome").asText().equals(outcome)).count());
  }
}
