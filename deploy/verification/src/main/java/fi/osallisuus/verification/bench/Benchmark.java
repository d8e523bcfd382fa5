package fi.osallisuus.verification.bench;

import fi.osallisuus.local.LocalStack;
import fi.osallisuus.local.Options;
import fi.osallisuus.local.scenario.ScenarioZero;
import fi.osallisuus.local.scenario.SuiteApi;
import fi.osallisuus.local.scenario.SuiteClock;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Starts the suite, plays scenario 0, loads a year of receptions and prints how fast and how large
 * everything is, each speed as a ratio against a yardstick of the same run.
 *
 * <p>It prints a table; nothing in it fails on a slow machine.
 */
public final class Benchmark {
  private static final int ROUNDS = 3;
  private static final Duration ROUND = Duration.ofSeconds(6);
  private static final Duration WARM_UP = Duration.ofSeconds(15);

  private final LocalStack stack;
  private final SuiteApi professional;
  private final ScenarioZero.Played pilot;
  private final BenchData data;
  private final URI booking;
  private final URI gateway;

  private Benchmark(LocalStack stack) throws Exception {
    this.stack = stack;
    var suite = stack.suite();
    var anyone = SuiteApi.anyone(suite);
    professional = anyone.as("professional17");
    start();
    pilot = new ScenarioZero().run(suite, System.out);
    memory();
    data = new BenchData(stack.environment("booking"));
    new SuiteClock(suite.clockFile()).moveTo(LocalDateTime.parse("2026-05-04T09:00"));
    var elsewhere =
        anyone
            .as("manager17")
            .post(
                "/api/booking/v1/sites",
                Map.of(
                    "name",
                    Map.of("fi", "Toinen", "sv", "Annan", "en", "Other"),
                    "unitId",
                    pilot.team()))
            .expect(201)
            .id();
    data.load(pilot, elsewhere);
    booking = URI.create("http://localhost:" + stack.ports().of("booking"));
    gateway = suite.gateway();
  }

  public static void main(String[] args) throws Exception {
    var folder = Files.createTempDirectory("osallisuus-benchmark");
    // Twice: the second start is what a user meets from the second day on.
    try (var first = LocalStack.start(Options.forTests(folder))) {
      print("first start", "%d parts".formatted(first.startTimes().size()));
    }
    var began = System.nanoTime();
    try (var stack = LocalStack.start(Options.forTests(folder))) {
      print(
          "second start, whole suite ready", "%.0f s".formatted((System.nanoTime() - began) / 1e9));
      var benchmark = new Benchmark(stack);
      benchmark.booking();
      benchmark.search();
      benchmark.gateway();
      benchmark.freshness();
      benchmark.replay();
    } finally {
      Folders.delete(folder);
    }
  }

  private void start() {
    stack
        .startTimes()
        .forEach(
            (part, time) -> print("start " + part, "%.1f s".formatted(time.toMillis() / 1000.0)));
  }

  private void memory() throws Exception {
    var processes = new Processes(stack);
    for (var part : stack.startTimes().keySet()) {
      if (!part.equals("postgresql")) {
        print("resident after the scenario, " + part, processes.residentMiB(part) + " MiB");
      }
    }
  }

  /** POST appointment at 1 and 16 connections against the minimal transaction, in turn. */
  private void booking() throws Exception {
    var env = stack.environment("booking");
    var url = setting(env, "OSALLISUUS_DB_URL");
    var user = setting(env, "OSALLISUUS_DB_OWNER_USER");
    var password = setting(env, "OSALLISUUS_DB_OWNER_PASSWORD");
    MinimalTransaction.prepare(url, user, password);
    Load.run(
        16,
        WARM_UP,
        i -> Calls.booking(booking, professional.token(), pilot.noticeVersion(), data::next));
    var pgbench = Pgbench.find();
    for (var connections : List.of(1, 16)) {
      List<Double> posts = new ArrayList<>();
      List<Double> yards = new ArrayList<>();
      List<Double> p99 = new ArrayList<>();
      for (var round = 0; round < ROUNDS; round++) {
        var post =
            Load.run(
                connections,
                ROUND,
                i ->
                    Calls.booking(
                        booking, professional.token(), pilot.noticeVersion(), data::next));
        posts.add(post.perSecond());
        p99.add(post.p99());
        var measured =
            pgbench.isEmpty()
                ? OptionalDouble.empty()
                : pgbench
                    .get()
                    .run(
                        URI.create(url.substring("jdbc:".length())),
                        user,
                        password,
                        connections,
                        ROUND);
        yards.add(measured.orElseGet(() -> jdbc(url, user, password, connections)));
      }
      var ratio = median(posts) / median(yards);
      print(
          "POST appointment, %d connections".formatted(connections),
          "%.0f/s, p99 %.0f ms; yardstick (%s) %.0f/s; ratio %.2f"
              .formatted(
                  median(posts),
                  median(p99),
                  pgbench.isPresent() ? "pgbench" : "JDBC",
                  median(yards),
                  ratio));
    }
  }

  private static double jdbc(String url, String user, String password, int connections) {
    try {
      return Load.run(connections, ROUND, i -> minimal(url, user, password)).perSecond();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Load.Work minimal(String url, String user, String password) {
    try {
      return new MinimalTransaction(url, user, password);
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void search() throws Exception {
    var weeks = "/api/booking/v1/availability?from=2026-09-07&to=2026-10-04&limit=1000";
    var twenty = new StringBuilder(weeks);
    for (var i = 1; i <= 20; i++) {
      twenty
          .append("&expertId=")
          .append(BenchData.ONE_OF_TWENTY, 0, 34)
          .append("%02d".formatted(i));
    }
    print("appointments stored", String.valueOf(data.stored()));
    read("free slots, 1 expert, 4 weeks", booking, weeks + "&expertId=" + BenchData.ONE_OF_TWENTY);
    read("free slots, 20 experts, 4 weeks", booking, twenty.toString());
  }

  private Load.Result read(String name, URI origin, String path) throws Exception {
    Load.run(1, Duration.ofSeconds(5), i -> Calls.reading(origin, professional.token(), path));
    var result = Load.run(1, ROUND, i -> Calls.reading(origin, professional.token(), path));
    print(name, "p50 %.1f ms, p95 %.1f ms".formatted(result.p50(), result.p95()));
    return result;
  }

  /** The gateway's own processor time a request, and what the way through it adds. */
  private void gateway() throws Exception {
    var path = "/api/booking/v1/receptions/" + pilot.receptions().getFirst();
    var direct = read("read a reception, direct", booking, path);
    var processes = new Processes(stack);
    Load.run(4, WARM_UP, i -> Calls.reading(gateway, professional.token(), path));
    var before = processes.processor("gateway");
    var through = Load.run(4, ROUND, i -> Calls.reading(gateway, professional.token(), path));
    var used = processes.processor("gateway").minus(before);
    var single = read("read a reception, through the gateway", gateway, path);
    print(
        "gateway's processor time a request",
        "%.0f µs; median through/direct %.1f"
            .formatted(used.toNanos() / 1000.0 / through.count(), single.p50() / direct.p50()));
  }

  private void freshness() throws Exception {
    var times = new Freshness(stack.suite(), pilot, data).measure(100);
    print("commit to figure", "p50 %.0f ms, p99 %.0f ms".formatted(times.p50(), times.p99()));
  }

  private void replay() throws Exception {
    var rate = new Replay(stack.suite()).eventsPerSecond();
    print("events a second on replay", "%.0f".formatted(rate));
  }

  private static double median(List<Double> values) {
    return Load.median(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static String setting(Map<String, String> environment, String name) {
    var value = environment.get(name);
    if (value == null) {
      throw new IllegalStateException("booking has no " + name);
    }
    return value;
  }

  private static void print(String name, String value) {
    System.out.println("| " + name + " | " + value + " |");
  }
}
