package fi.osallisuus.verification.bench;

import fi.osallisuus.verification.race.RaceSuite;

/** The whole fight for slots, people and places; its figures should all be zero. */
final class Races implements Measure {

  @Override
  public void on(Bench bench) throws Exception {
    var began = System.nanoTime();
    var coordinator = bench.anyone().as("coordinator17").token();
    var found =
        new RaceSuite(bench.stack(), coordinator, bench.pilot().noticeVersion())
            .run(RaceSuite.Size.WHOLE, bench.pilot().site(), bench.pilot().team(), Bench.TODAY);
    found.forEach((what, value) -> bench.table().row("race: " + what, String.valueOf(value)));
    bench.table().row("race: seconds", "%.0f".formatted((System.nanoTime() - began) / 1e9));
  }
}
