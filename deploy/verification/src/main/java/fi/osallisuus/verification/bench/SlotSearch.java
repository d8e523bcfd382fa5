package fi.osallisuus.verification.bench;

/** Free slots of one expert and of twenty over four weeks among 100,000 stored appointments. */
final class SlotSearch implements Measure {

  @Override
  public void on(Bench bench) throws Exception {
    var weeks = "/api/booking/v1/availability?from=2026-09-07&to=2026-10-04&limit=1000";
    var twenty = new StringBuilder(weeks);
    for (var i = 1; i <= 20; i++) {
      twenty
          .append("&expertId=")
          .append(BenchData.ONE_OF_TWENTY, 0, 34)
          .append("%02d".formatted(i));
    }
    var booking = bench.origin("booking");
    bench.table().row("appointments stored", String.valueOf(bench.data().stored()));
    bench.read(
        "free slots, 1 expert, 4 weeks", booking, weeks + "&expertId=" + BenchData.ONE_OF_TWENTY);
    bench.read("free slots, 20 experts, 4 weeks", booking, twenty.toString());
    var week =
        "/api/booking/v1/availability?from=2026-09-07&to=2026-09-13&limit=1000&siteId="
            + bench.largeSite();
    bench.read("free slots, 200 experts, 1 week, the first thousand", booking, week);
    bench.read(
        "free slots, 200 experts, 1 week, counted by day", booking, week + "&granularity=DAY");
  }
}
