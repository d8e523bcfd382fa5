package fi.osallisuus.kit.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Moves the clock of the service under test; token checks keep real time. */
public final class MovableClock {
  static final Path FILE = Path.of("target", "clock-" + ProcessHandle.current().pid());

  /** The service looks at the file every 5 ms. */
  private static final long SETTLE_MILLIS = 6;

  private MovableClock() {}

  /** Time goes on from here. */
  public static void set(Instant instant) {
    try {
      var fresh = Files.createTempFile(FILE.getParent(), "clock", null);
      Files.writeString(fresh, instant.toString());
      Files.move(fresh, FILE, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
      settle();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Back to real time. */
  public static void reset() {
    try {
      if (Files.deleteIfExists(FILE)) {
        settle();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void settle() {
    try {
      Thread.sleep(SETTLE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
