package fi.osallisuus.verification.bench;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;

/** How soon the first page of a survey is there, and how heavy it is with all that it brings. */
final class SurveyPage implements Measure {
  private static final Pattern BROUGHT =
      Pattern.compile("<(?:link|script|img)[^>]+(?:href|src)=\"([^\"]+\\.(?:css|js|svg|png))\"");

  @Override
  public void on(Bench bench) throws Exception {
    var survey = Survey.open(bench);
    var origin = bench.origin("feedback");
    var visit = new Visits(origin, survey.page());
    Load.warmUp(1, Load.WarmUp.READ, i -> visit.by(i));
    var result = Load.run(1, Bench.ROUND, i -> visit.by(i));
    bench
        .table()
        .row(
            "first page of a survey, whole",
            "p50 %.1f ms, p95 %.1f ms".formatted(result.p50(), result.p95()));
    try (var connection = new BareConnection(origin)) {
      var page = connection.getFrom("10.9.9.9", survey.page()).body();
      long bytes = page.getBytes(StandardCharsets.UTF_8).length;
      var brought = new LinkedHashSet<String>();
      var found = BROUGHT.matcher(page);
      while (found.find()) {
        brought.add(found.group(1));
      }
      for (var asset : brought) {
        bytes +=
            connection.getFrom("10.9.9.9", asset).body().getBytes(StandardCharsets.UTF_8).length;
      }
      bench
          .table()
          .row("the same with " + brought.size() + " assets", "%.1f kB".formatted(bytes / 1000.0));
    }
  }

  /** Visits from ever new addresses, since one may ask only so often. */
  private record Visits(java.net.URI origin, String page) {
    Load.Work by(int worker) {
      try {
        var connection = new BareConnection(origin);
        return new Load.Work() {
          private int visit;

          @Override
          public boolean once() throws Exception {
            visit++;
            var address = "10.%d.%d.%d".formatted(100 + worker, visit / 250 % 250, 1 + visit % 250);
            var reply = connection.getFrom(address, page);
            if (reply.status() != 200) {
              throw new IllegalStateException("answered " + reply.status());
            }
            return true;
          }

          @Override
          public void close() throws Exception {
            connection.close();
          }
        };
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
