package fi.osallisuus.local.scenario;

import fi.osallisuus.local.Player;
import java.io.PrintStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** Plays the peer-reception pilot of county 17 from the expert pool to the figures. */
public final class ScenarioZero implements Player {
  private static final List<String> DAYS =
      List.of("2026-03-23", "2026-03-27", "2026-03-30", "2026-04-10");

  @Override
  public String name() {
    return "scenario-0";
  }

  @Override
  public boolean play(RunningSuite suite, PrintStream out) {
    var ledger = run(suite, out).ledger();
    ledger.print("scenario 0", out);
    return ledger.allEqual();
  }

  /**
   * What a play leaves behind.
   *
   * @param ledger every figure and refusal beside what was expected
   * @param team id of the unit that all figures are of
   * @param site id of the site where it receives
   * @param room id of the room
   * @param expert id of the expert who receives
   * @param noticeVersion version of the not-treatment notice in force
   * @param receptions ids of the four receptions
   */
  public record Played(
      Ledger ledger,
      String team,
      String site,
      String room,
      String expert,
      int noticeVersion,
      List<String> receptions) {}

  /** Plays it in a team of its own, so that it can be played again on the same data. */
  public Played run(RunningSuite suite, PrintStream out) {
    var run = Long.toString(System.currentTimeMillis(), 36).toUpperCase(Locale.ROOT);
    var anyone = SuiteApi.anyone(suite);
    var api = anyone.as("coordinator17");
    var ledger = new Ledger();
    try (var clock = new SuiteClock(suite.clockFile())) {
      clock.moveTo(LocalDateTime.parse("2026-01-05T09:00"));
      out.println("Scenario 0: places, experts and their gate");
      var places = new PilotPlaces(api, run).prepare();
      var experts = new PilotExperts(api, clock, run, places.area()).prepare();
      out.println("Scenario 0: receptions and eighteen bookings");
      clock.moveTo(LocalDateTime.parse("2026-03-02T09:00"));
      var pilot = new PilotReceptions(api, places, experts, ledger);
      var receptions = pilot.plan();
      var visits = new PilotVisits(api, anyone, clock, places, receptions, ledger);
      visits.bookAll();
      var feedback = new PilotFeedback(api, anyone, clock, places.team());
      clock.moveTo(LocalDateTime.parse("2026-03-23T08:00"));
      var collections = feedback.open();
      for (var day : DAYS) {
        visits.live(day);
        if (day.equals(DAYS.getFirst())) {
          visits.betweenDays();
        }
      }
      clock.moveTo(LocalDateTime.parse("2026-04-10T15:15"));
      receptions.values().forEach(pilot::close);
      out.println("Scenario 0: feedback and fees");
      feedback.answer(collections);
      new PilotFees(api, clock, places.team(), ledger).settle(DAYS.size());
      out.println("Scenario 0: figures");
      new PilotFigures(api, places.team(), ledger).compare();
      return new Played(
          ledger,
          places.team(),
          places.site(),
          places.room(),
          experts.active(),
          places.noticeVersion(),
          List.copyOf(receptions.values()));
    }
  }
}
