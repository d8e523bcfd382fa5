package fi.osallisuus.analytics.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads the longer SQL statements, which stand in files of their own. */
final class Statements {
  private Statements() {}

  static String read(String file) {
    try (var in =
        Objects.requireNonNull(Statements.class.getResourceAsStream("/sql/" + file), file)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
