package fi.osallisuus.local;

import fi.osallisuus.local.scenario.RunningSuite;
import java.io.PrintStream;

/** A story that can be played against a running suite; found by {@link java.util.ServiceLoader}. */
public interface Player {
  /** As it is asked for: {@code --play <name>}. */
  String name();

  /**
   * Plays it through the public API, prints what came out beside what was expected, and says
   * whether all was equal.
   */
  boolean play(RunningSuite suite, PrintStream out) throws Exception;
}
