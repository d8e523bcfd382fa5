package fi.osallisuus.verification.bench;

import fi.osallisuus.local.LocalStack;
import fi.osallisuus.local.Options;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Starts a suite of its own, plays scenario 0, loads a year of receptions and prints how fast and
 * how large everything is, each speed as a ratio against a yardstick of the same run.
 *
 * <p>It prints a table; nothing in it fails on a slow machine.
 */
public final class Benchmark {
  private static final Map<String, Measure> MEASURES = measures();

  private Benchmark() {}

  /**
   * @param chosen names of measures, all of them when none is named; "start" is the second start
   *     and each service alone
   */
  public static void main(String[] chosen) throws Exception {
    var wanted = chosen.length == 0 ? MEASURES.keySet() : Set.of(chosen);
    if (!MEASURES.keySet().containsAll(wanted)) {
      System.err.println("Choose among " + String.join(", ", MEASURES.keySet()) + ".");
      System.exit(2);
    }
    var folder = Files.createTempDirectory("osallisuus-benchmark");
    var table = new Table();
    try {
      var options = Options.forTests(folder);
      if (wanted.contains("start")) {
        // What a user meets from the second day on: data and start caches are there.
        options = Options.apart(folder);
        LocalStack.start(options).close();
      }
      var began = System.nanoTime();
      try (var stack = LocalStack.start(options)) {
        // Whoever stops the benchmark must not be left with a suite that runs.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(stack, folder)));
        table.row("whole suite ready", "%.0f s".formatted((System.nanoTime() - began) / 1e9));
        var bench = Bench.prepare(stack, table);
        for (var measure : MEASURES.entrySet()) {
          if (wanted.contains(measure.getKey())) {
            measure.getValue().on(bench);
          }
        }
      }
    } finally {
      Folders.delete(folder);
    }
    table.print();
  }

  private static void leave(LocalStack stack, Path folder) {
    stack.close();
    Folders.delete(folder);
  }

  private static Map<String, Measure> measures() {
    var all = new LinkedHashMap<String, Measure>();
    all.put("memory", new ResidentMemory());
    all.put("booking", new BookingThroughput(List.of(1, 16)));
    all.put("contention", new Contention());
    all.put("race", new Races());
    all.put("search", new SlotSearch());
    all.put("fhir", new FhirSearch());
    all.put("registry", new RegistrySearch());
    all.put("submissions", new Submissions());
    all.put("pages", new SurveyPage());
    all.put("feedback", new FeedbackLists());
    all.put("gateway", new GatewayCost());
    all.put("freshness", new Freshness());
    all.put("replay", new Replay());
    all.put("start", new StartTimes());
    return all;
  }
}
