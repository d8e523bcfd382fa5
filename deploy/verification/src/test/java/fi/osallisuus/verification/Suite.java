package fi.osallisuus.verification;

import fi.osallisuus.local.LocalStack;
import fi.osallisuus.local.Options;
import fi.osallisuus.local.scenario.RunningSuite;
import fi.osallisuus.local.scenario.ScenarioOne;
import fi.osallisuus.local.scenario.ScenarioTwo;
import fi.osallisuus.local.scenario.ScenarioZero;
import fi.osallisuus.local.scenario.SuiteApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one running suite that all tests of this module share, with each scenario played on it once.
 */
final class Suite {
  private static final Suite INSTANCE = new Suite();

  final LocalStack stack;
  final RunningSuite running;
  private ScenarioZero.Played played;
  private ScenarioOne.Played coordinated;
  private ScenarioTwo.Played observed;

  private Suite() {
    try {
      var target = Files.createDirectories(Path.of("target").toAbsolutePath());
      stack = LocalStack.start(Options.forTests(Files.createTempDirectory(target, "suite")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    running = stack.suite();
  }

  static Suite running() {
    return INSTANCE;
  }

  /** Scenario 0, played when the first test asks for it. */
  synchronized ScenarioZero.Played scenarioZero() {
    if (played == null) {
      played = new ScenarioZero().run(running, System.out);
    }
    return played;
  }

  /** Scenario 1, played when the first test asks for it. */
  synchronized ScenarioOne.Played scenarioOne() {
    if (coordinated == null) {
      coordinated = new ScenarioOne().run(running, System.out);
    }
    return coordinated;
  }

  /** Scenario 2, played when the first test asks for it. */
  synchronized ScenarioTwo.Played scenarioTwo() {
    if (observed == null) {
      observed = new ScenarioTwo().run(running, System.out);
    }
    return observed;
  }

  SuiteApi anyone() {
    return SuiteApi.anyone(running);
  }

  SuiteApi as(String sampleUser) {
    return anyone().as(sampleUser);
  }
}
