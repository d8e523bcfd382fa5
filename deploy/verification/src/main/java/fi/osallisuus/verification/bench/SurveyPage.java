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
    var visits = new Visits(origin, survey.page());
    bench.read("first page of a survey, whole", visits::by);
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
}
