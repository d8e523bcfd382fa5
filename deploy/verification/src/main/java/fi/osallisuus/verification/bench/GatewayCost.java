package fi.osallisuus.verification.bench;

/** The gateway's own processor time a request, and what the way through it adds. */
final class GatewayCost implements Measure {

  @Override
  public void on(Bench bench) throws Exception {
    var path = "/api/booking/v1/receptions/" + bench.pilot().receptions().getFirst();
    var token = bench.professional().token();
    var direct = bench.read("read a reception, direct", bench.origin("booking"), path);
    Load.warmUp(4, Load.WarmUp.QUICK, i -> Calls.reading(bench.gateway(), token, path));
    var before = bench.processes().processor("gateway");
    var through = Load.run(4, Bench.ROUND, i -> Calls.reading(bench.gateway(), token, path));
    var used = bench.processes().processor("gateway").minus(before);
    var single = bench.read("read a reception, through the gateway", bench.gateway(), path);
    bench
        .table()
        .row(
            "gateway's processor time a request",
            "%.0f µs; median through/direct %.1f"
                .formatted(used.toNanos() / 1000.0 / through.count(), single.p50() / direct.p50()));
  }
}
