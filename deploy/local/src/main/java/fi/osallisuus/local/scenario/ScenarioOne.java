package fi.osallisuus.local.scenario;

import fi.osallisuus.local.Player;
import java.io.PrintStream;
import java.time.LocalDateTime;

/** Plays a half-year of coordination in county 09, as far as the registry tells it (4.2). */
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
    try (var clock = new SuiteClock(suite.clockFile())) {
      out.println("Scenario 1: a half-year of willingness, enquiries, needs and meetings");
      diary.live(clock);
      out.println("Scenario 1: figures");
      clock.moveTo(LocalDateTime.parse("2026-06-30T12:00"));
      figures.compare();
      var snapshot = figures.freeze();
      clock.moveTo(LocalDateTime.parse("2026-07-02T09:00"));
      figures.holdAgainst(snapshot, panel::enterLateMeeting);
      return new Played(ledger, snapshot);
    }
  }
}
