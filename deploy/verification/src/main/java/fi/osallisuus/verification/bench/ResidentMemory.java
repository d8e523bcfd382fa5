package fi.osallisuus.verification.bench;

/** What each process holds after the scenario. */
final class ResidentMemory implements Measure {

  @Override
  public void on(Bench bench) throws Exception {
    for (var part : bench.stack().startTimes().keySet()) {
      if (!part.equals("postgresql")) {
        bench
            .table()
            .row(
                "resident after the scenario, " + part,
                "%d MiB, %d without files"
                    .formatted(
                        bench.processes().residentMiB(part), bench.processes().ownMiB(part)));
      }
    }
  }
}
