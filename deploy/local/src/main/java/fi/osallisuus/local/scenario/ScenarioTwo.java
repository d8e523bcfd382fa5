package fi.osallisuus.local.scenario;

import fi.osallisuus.local.Player;
import java.io.PrintStream;
import java.time.LocalDateTime;

/** Plays an observation round and the residents' channel of county 15 (4.3). */
public final class ScenarioTwo implements Player {

  @Override
  public String name() {
    return "scenario-2";
  }

  @Override
  public boolean play(RunningSuite suite, PrintStream out) {
    var ledger = run(suite, out).ledger();
    ledger.print("scenario 2", out);
    return ledger.allEqual();
  }

  /**
   * What a play leaves behind.
   *
   * @param ledger every figure and refusal beside what was expected
   * @param report id of the report of the first shift
   * @param ward id of its ward
   */
  public record Played(Ledger ledger, String report, String ward) {}

  /** Plays it once: the figures are of the whole county. */
  public Played run(RunningSuite suite, PrintStream out) {
    var anyone = SuiteApi.anyone(suite);
    var api = anyone.as("coordinator15");
    var ledger = new Ledger();
    var places = new RoundPlaces(api);
    places.refuseUnlessEmpty();
    var experts = new RoundExperts(api, places);
    var shifts = new ShiftRound(api, places, experts, ledger);
    var reports = new ShiftReports(api, experts, shifts, ledger);
    var followed = new WhatFollowed(api, anyone, places, reports, ledger);
    var diary = new Diary();
    diary.on("2026-03-02", places::found);
    diary.at(LocalDateTime.parse("2026-03-02T10:00"), experts::prepare);
    shifts.enterInto(diary);
    reports.enterInto(diary);
    new ResidentChannel(api, anyone, ledger).enterInto(diary);
    followed.enterInto(diary);
    var forum = new ForumThread(api, anyone, ledger);
    forum.enterInto(diary);
    diary.on("2026-12-14", new RoundFees(api, ledger)::settle);
    try (var clock = new SuiteClock(suite.clockFile())) {
      out.println("Scenario 2: an observation round, and what residents say");
      diary.live(clock);
      out.println("Scenario 2: figures");
      clock.moveTo(LocalDateTime.parse("2026-12-31T12:00"));
      followed.compare();
      forum.compare();
      var figures = new FeedbackFigures(api, anyone, "15", "from=2026-10-01&to=2026-12-31", ledger);
      var autumn = FeedbackExpectations.autumn(places);
      figures.compare(autumn, autumn);
      figures.compareOf(places.psychiatry(), FeedbackExpectations.PSYCHIATRY);
      return new Played(ledger, reports.report("W1"), places.ward("W1"));
    }
  }
}
