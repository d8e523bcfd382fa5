package fi.osallisuus.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * Says what is going on, with the seconds since the start in front; never longer silent than five
 * seconds.
 */
final class Progress {
  private final long begun = System.nanoTime();
  private final PrintStream out;

  Progress(PrintStream out) {
    this.out = out;
  }

  void say(String format, Object... values) {
    var text = String.format(Locale.ROOT, format, values);
    out.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds(elapsed()), text);
    out.flush();
  }

  /** A line without a time, for tables and log excerpts. */
  void line(String text) {
    out.println(text);
    out.flush();
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
