package fi.osallisuus.verification.bench;

import fi.osallisuus.local.LocalStack;
import fi.osallisuus.local.scenario.ScenarioZero;
import fi.osallisuus.local.scenario.SuiteApi;
import fi.osallisuus.local.scenario.SuiteClock;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The suite under measurement: scenario 0 has been played and a year of receptions is stored.
 *
 * @param anyone a caller who has not signed in
 * @param professional who books and reads
 * @param pilot what scenario 0 left
 * @param data the year of receptions
 * @param largeSite where two hundred experts receive
 */
record Bench(
    LocalStack stack,
    Processes processes,
    Table table,
    SuiteApi anyone,
    SuiteApi professional,
    ScenarioZero.Played pilot,
    BenchData data,
    String largeSite) {
  /** Where the suite's clock stands: a Monday after the scenario, within the contracts. */
  static final String TODAY = "2026-05-04";

  static final Duration ROUND = Duration.ofSeconds(6);

  static Bench prepare(LocalStack stack, Table table) throws Exception {
    var suite = stack.suite();
    var anyone = SuiteApi.anyone(suite);
    var pilot = new ScenarioZero().run(suite, System.out);
    new SuiteClock(suite.clockFile()).moveTo(LocalDateTime.parse(TODAY + "T09:00"));
    var manager = anyone.as("manager17");
    var large = site(manager, "Suuri", pilot);
    var data = new BenchData(stack.environment("booking"));
    data.load(pilot, large, site(manager, "Toinen", pilot));
    return new Bench(
        stack,
        new Processes(stack),
        table,
        anyone,
        anyone.as("professional17"),
        pilot,
        data,
        large);
  }

  private static String site(SuiteApi manager, String name, ScenarioZero.Played pilot) {
    var names = Map.of("fi", name, "sv", name, "en", name);
    return manager
        .post("/api/booking/v1/sites", Map.of("name", names, "unitId", pilot.team()))
        .expect(201)
        .id();
  }

  URI origin(String service) {
    return URI.create("http://localhost:" + stack.ports().of(service));
  }

  URI gateway() {
    return stack.suite().gateway();
  }

  /** A read by one connection, warmed up; its row is told. */
  Load.Result read(String name, URI origin, String path) throws Exception {
    return read(name, origin, professional.token(), path);
  }

  Load.Result read(String name, URI origin, String token, String path) throws Exception {
    return read(name, i -> Calls.reading(origin, token, path));
  }

  Load.Result read(String name, IntFunction<Load.Work> work) throws Exception {
    Load.warmUp(1, Load.WarmUp.QUICK, work);
    var result = Load.run(1, ROUND, work);
    table.row(name, "p50 %.1f ms, p95 %.1f ms".formatted(result.p50(), result.p95()));
    return result;
  }
}
