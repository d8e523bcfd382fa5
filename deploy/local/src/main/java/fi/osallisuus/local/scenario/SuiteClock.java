package fi.osallisuus.local.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Moves the time that all services of a local suite live in; closing it gives them back the real
 * time.
 */
public final class SuiteClock implements AutoCloseable {
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  /** The services look at the file at most this often, so a move is seen after it. */
  private static final long SETTLE_MILLIS = 150;

  private final Path file;

  public SuiteClock(Path file) {
    this.file = file;
  }

  /** Sets the time to a wall time in Finland. */
  public void moveTo(LocalDateTime local) {
    moveTo(local.atZone(HELSINKI).toInstant());
  }

  public void moveTo(Instant instant) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      var next =
          Files.writeString(file.resolveSibling(file.getFileName() + ".next"), instant.toString());
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      Thread.sleep(SETTLE_MILLIS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
