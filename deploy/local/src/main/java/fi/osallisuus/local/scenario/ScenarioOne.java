package fi.osallisuus.local.scenario;

import fi.osallisuus.local.Player;
import java.io.PrintStream;
import java.time.LocalDateTime;

/** Plays a half-year of coordination in county 09 (4.2). */
public final class ScenarioOne implements Player {

  @Override
  public String name() {
    return "scenario-1";
  }

  @Override
  public boolean play(RunningSuite suite, PrintStream out) {
    var ledger = run(suite, out).ledger();
    ledger.print("scenario 1", out);
    return ledger.allEqual();
  }

  /**
   * What a play leaves behind.
   *
   * @param ledger every figure beside what was expected
   * @param snapshot id of the board's report
   */
  public record Played(Ledger ledger, String snapshot) {}

  /** Plays it once: the figures are of the whole county. */
  public Played run(RunningSuite suite, PrintStream out) {
    var anyone = SuiteApi.anyone(suite);
    var api = anyone.as("coordinator09");
    var ledger = new Ledger();
    var units = new CountyUnits(api);
    units.refuseUnlessEmpty();
    var bank = new ExpertBank(api, anyone, units);
    var panel = new Panel(api, units, bank, ledger);
    var figures = new CoordinationFigures(api, anyone, ledger);
    var diary = new Diary();
    diary.on("2026-01-05", units::found);
    bank.enterInto(diary);
    new Enquiries(api, units).enterInto(diary);
    new Network(api, units).enterInto(diary);
    panel.enterInto(diary);
    new PanelProposals(api, panel).enterInto(diary);
    var surveys = new HalfYearSurveys(api, anyone, units, ledger);
    surveys.enterInto(diary);
    try (var clock = new SuiteClock(suite.clockFile())) {
      out.println("Scenario 1: a half-year of willingness, enquiries, needs, meetings and surveys");
      diary.live(clock);
      out.println("Scenario 1: figures");
      clock.moveTo(LocalDateTime.parse("2026-06-30T12:00"));
      figures.compare();
      new FeedbackFigures(api, anyone, "09", "from=2026-01-01&to=2026-06-30", ledger)
          .compare(FeedbackExpectations.HALF_YEAR_STAFF, FeedbackExpectations.HALF_YEAR_PUBLIC);
      var coordination = BoardReport.frozen(api, ledger, "coordination");
      var feedback = BoardReport.frozen(api, ledger, "feedback");
      clock.moveTo(LocalDateTime.parse("2026-07-02T09:00"));
      coordination.holdAgainst(panel::enterLateMeeting, "ATTENDANCES", "23", "29");
      feedback.holdAgainst(surveys::closeTheLast, "SURVEY_RESPONSES", "146", "148");
      return new Played(ledger, coordination.snapshot());
    }
  }
}
