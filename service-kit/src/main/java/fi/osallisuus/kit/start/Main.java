package fi.osallisuus.kit.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;

/**
 * Starts a service once all its settings are there, and otherwise names every one that is missing.
 */
@QuarkusMain
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws IOException {
    var missing = Settings.missing(Main.class.getClassLoader(), Settings::given);
    if (missing.isEmpty()) {
      Quarkus.run(arguments);
      return;
    }
    System.err.println(
        "This service cannot start: set " + String.join(", ", missing) + " in its environment.");
    System.exit(1);
  }
}
