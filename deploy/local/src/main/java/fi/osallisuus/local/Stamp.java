package fi.osallisuus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A short name for one state of a file or of the files in a directory: what it names stays valid
 * until they change.
 */
final class Stamp {
  private Stamp() {}

  static String of(Path... paths) {
    long hash = Runtime.version().toString().hashCode();
    for (var path : paths) {
      if (!Files.exists(path)) {
        // not built: the preflight says so in better words
        continue;
      }
      try (var files = Files.walk(path)) {
        hash +=
            files
                .filter(Files::isRegularFile)
                .mapToLong(file -> path.relativize(file).toString().hashCode() * 31L ^ state(file))
                .sum();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Long.toHexString(hash);
  }

  private static long state(Path file) {
    try {
      return Files.size(file) * 1_000_003L ^ Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
